package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.khorgos.testing.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.NotFound;
import org.khorgos.base.Problem;
import org.khorgos.base.Refused;
import org.khorgos.filing.FilingAdvice;
import org.khorgos.filing.FilingOutlookService;
import org.khorgos.filing.FilingReason;
import org.khorgos.filing.FilingService;
import org.khorgos.filing.FormCheck;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.testing.Statements;
import org.khorgos.workflow.rules.LineChange;
import org.khorgos.workflow.rules.RuleChangeId;
import org.khorgos.workflow.rules.RuleChangeRow;
import org.khorgos.workflow.rules.RuleChangeService;
import org.khorgos.workflow.rules.RuleLine;
import org.khorgos.workflow.rules.RuleSimulationService;
import org.khorgos.workflow.rules.RuleTable;
import org.khorgos.workflow.rules.RulesIncomplete;
import org.khorgos.workflow.rules.Simulation;
import org.khorgos.workflow.rules.TableRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Changing decision tables: two people, new proposals only, and what the past would have been. */
@KhorgosTest
class RuleChangeTests {
    private static final String ADVICE = "filing-advice";
    private static final String VOTE = "committee-vote";

    @Autowired
    Stages at;

    @Autowired
    People people;

    @Autowired
    RuleChangeService rules;

    @Autowired
    RuleSimulationService simulations;

    @Autowired
    FilingOutlookService outlook;

    @Autowired
    FilingService filing;

    private UserRow author;
    private UserRow second;
    private UUID call;
    private RuleTable delivered;

    @BeforeEach
    void administrators() {
        at.people();
        call = at.call("5000000", "700000");
        author = people.someone(Role.ADMINISTRATOR);
        second = people.someone(Role.ADMINISTRATOR);
        delivered = people.as(author, () -> rules.table(ADVICE));
    }

    @AfterEach
    void as_delivered() {
        people.as(author, () -> rules.tables().stream()
                .filter(TableRow::waiting)
                .forEach(row -> rules.changes(row.decision()).stream()
                        .filter(RuleChangeRow::waiting)
                        .forEach(change -> rules.drop(change.id(), "The test is over."))));
        if (!people.as(author, () -> rules.table(ADVICE)).equals(delivered)) {
            release(propose(ADVICE, delivered.lines()));
        }
    }

    @Test
    void a_released_change_decides_new_proposals_and_leaves_those_on_their_way_alone() {
        ProposalId before = at.sent(call);
        release(propose(ADVICE, formFaultsConvert()));
        ProposalId after = at.sent(call);
        assertThat(foretold(before)).isEqualTo(FilingAdvice.RETURN);
        assertThat(foretold(after)).isEqualTo(FilingAdvice.CONVERT);

        at.life.check(before, FilingReason.FORM);
        at.life.check(after, FilingReason.FORM);

        assertThat(at.state(before)).isEqualTo(ProposalState.RETURNED);
        assertThat(at.state(after)).isEqualTo(ProposalState.FILING);
        assertThat(told(before)).isEqualTo(FilingAdvice.RETURN);
        assertThat(told(after)).isEqualTo(FilingAdvice.CONVERT);
    }

    @Test
    void what_was_told_of_a_check_stays_when_the_table_changes() {
        ProposalId id = at.sent(call);
        at.life.check(id, FilingReason.FORM);
        release(propose(ADVICE, formFaultsConvert()));
        assertThat(told(id)).isEqualTo(FilingAdvice.RETURN);
    }

    @Test
    void its_author_cannot_release_it_and_the_second_of_two_others_learns_who_was_first() {
        RuleChangeId change = propose(ADVICE, formFaultsConvert());
        assertRefused("workflow.rules.second", () -> people.as(author, () -> rules.release(change)));
        release(change);
        assertThatThrownBy(() -> people.as(people.someone(Role.ADMINISTRATOR), () -> rules.release(change)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("workflow.rules.decided.RELEASED");
                    assertThat(refused.arguments()).contains(second.displayName());
                });
    }

    @Test
    void of_two_who_release_at_once_one_does() throws InterruptedException {
        RuleChangeId change = propose(ADVICE, formFaultsConvert());
        UserRow third = people.someone(Role.ADMINISTRATOR);
        List<Throwable> thrown = Race.run(List.of(
                        () -> people.as(second, () -> rules.release(change)),
                        () -> people.as(third, () -> rules.release(change))))
                .stream()
                .filter(Objects::nonNull)
                .toList();
        assertThat(thrown).singleElement().isInstanceOf(Refused.class);
    }

    @Test
    void of_two_who_propose_at_once_one_does() throws InterruptedException {
        RuleTable seen = people.as(author, () -> rules.table(ADVICE));
        List<Throwable> thrown = Race.run(List.of(
                        () -> people.as(author, () -> rules.propose(seen, formFaultsConvert(), "One.")),
                        () -> people.as(second, () -> rules.propose(seen, formFaultsConvert(), "Two."))))
                .stream()
                .filter(Objects::nonNull)
                .toList();
        assertThat(thrown).singleElement().isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.messageKey())
                .isEqualTo("workflow.rules.waiting"));
    }

    @Test
    void a_table_that_was_changed_meanwhile_is_not_changed_by_what_was_seen_before() {
        RuleTable seen = people.as(author, () -> rules.table(ADVICE));
        release(propose(ADVICE, formFaultsConvert()));
        assertThatThrownBy(() ->
                        people.as(author, () -> rules.propose(seen, seen.lines().subList(1, 3), "Late.")))
                .hasMessageContaining("workflow.rules.changed");
    }

    @Test
    void wrong_cells_are_named_each_and_nothing_is_kept() {
        assertThat(problems(VOTE, 0, 0, "< maxx(members)")).containsExactly("lines[0].cells[0] cell");
        assertThat(problems(VOTE, 0, 0, "< max(")).containsExactly("lines[0].cells[0] cell");
        assertThat(problems(VOTE, 0, 0, "function() 1")).containsExactly("lines[0].cells[0] cell");
        assertThat(problems(VOTE, 0, 0, "")).containsExactly("lines[0].cells[0] cell");
        assertThat(problems(VOTE, 3, 3, "\"PERHAPS\"")).containsExactly("lines[3].cells[3] result");
        assertThat(people.as(author, () -> rules.changes(VOTE))).noneMatch(RuleChangeRow::waiting);
    }

    @Test
    void a_table_that_would_leave_a_proposal_without_an_answer_is_refused_with_an_example() {
        RuleTable seen = people.as(author, () -> rules.table(VOTE));
        List<RuleLine> without = seen.lines().subList(0, 3);
        RulesIncomplete refused = catchThrowableOfType(
                RulesIncomplete.class, () -> people.as(author, () -> rules.propose(seen, without, "Shorter.")));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.messageKey()).isEqualTo("workflow.rules.problem.hole");
            assertThat(problem.arguments().get(0).toString())
                    .contains("members = ")
                    .contains("yes = ");
        });
    }

    @Test
    void other_numbers_pass_in_every_table_that_holds_some() {
        people.as(author, () -> {
            assertThat(rules.propose(
                            rules.table("review-result"), replaced("review-result", 2, 3, ">= 10.5"), "Stricter."))
                    .isNotNull();
            assertThat(rules.propose(rules.table("allocation"), replaced("allocation", 2, 2, "< 70"), "More."))
                    .isNotNull();
            assertThat(rules.propose(
                            rules.table(VOTE), replaced(VOTE, 2, 2, "> 2 * (members - recused) / 3"), "Two thirds."))
                    .isNotNull();
        });
    }

    @Test
    void the_difference_names_each_line_that_changes() {
        RuleChangeId change = propose(ADVICE, formFaultsConvert());
        List<LineChange> difference = people.as(second, () -> rules.difference(change));
        assertThat(difference).filteredOn(line -> !line.same()).singleElement().satisfies(line -> {
            assertThat(Objects.requireNonNull(line.before()).cells().get(2)).isEqualTo("\"RETURN\"");
            assertThat(Objects.requireNonNull(line.after()).cells().get(2)).isEqualTo("\"CONVERT\"");
        });
    }

    @Test
    void past_proposals_tell_what_would_have_come_out_otherwise() {
        ProposalId faulty = at.sent(call);
        at.life.check(faulty, FilingReason.FORM);
        ProposalId sound = at.sent(call);
        at.life.check(sound);

        Simulation simulation = people.as(author, () -> simulations.simulate(ADVICE, formFaultsConvert()));

        assertThat(simulation.tried()).isBetween(2, RuleSimulationService.MOST);
        assertThat(simulation.different())
                .filteredOn(one -> one.proposal().equals(faulty))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.before()).isEqualTo("RETURN");
                    assertThat(one.after()).isEqualTo("CONVERT");
                    assertThat(one.inputs()).contains("reasonForm = true");
                });
        assertThat(simulation.different()).noneMatch(one -> one.proposal().equals(sound));
    }

    @Test
    void the_list_asks_for_changes_once_and_a_proposal_reads_its_table_once() {
        var list = people.as(author, () -> Statements.count("decision tables", () -> rules.tables()));
        assertThat(list.result()).hasSizeGreaterThan(4);
        assertThat(list.statements())
                .filteredOn(sql -> sql.contains("workflow_rule_change"))
                .hasSize(1);
        RuleTable seen = people.as(author, () -> rules.table(ADVICE));
        List<RuleLine> lines = formFaultsConvert();
        var proposal = people.as(
                author, () -> Statements.count("propose a change", () -> rules.propose(seen, lines, "Once.")));
        assertThat(proposal.statements())
                .filteredOn(sql -> sql.contains("MAX_VERSION"))
                .hasSize(1);
        assertThat(people.as(author, () -> rules.tables()))
                .filteredOn(row -> row.decision().equals(ADVICE))
                .singleElement()
                .satisfies(row -> assertThat(row.waiting()).isTrue());
        people.as(second, () -> rules.release(proposal.result()));
        assertThat(people.as(author, () -> rules.tables()))
                .filteredOn(row -> row.decision().equals(ADVICE))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.waiting()).isFalse();
                    assertThat(row.releasedAt()).isNotNull();
                });
    }

    @Test
    void auditors_read_and_others_find_nothing() {
        UserRow auditor = people.someone(Role.AUDITOR);
        people.as(auditor, () -> {
            assertThat(rules.tables()).extracting(TableRow::decision).contains(ADVICE, VOTE, "review-result");
            RuleTable seen = rules.table(ADVICE);
            assertThatThrownBy(() -> rules.propose(seen, formFaultsConvert(), "No."))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rules.table("no-such-table")).isInstanceOf(NotFound.class);
        });
        people.as(people.someone(Role.OFFICE), () -> assertThatThrownBy(rules::tables)
                .isInstanceOf(AccessDeniedException.class));
    }

    private List<RuleLine> formFaultsConvert() {
        return replaced(ADVICE, 1, 2, "\"CONVERT\"");
    }

    private List<RuleLine> replaced(String decision, int line, int cell, String text) {
        List<RuleLine> lines =
                new ArrayList<>(people.as(author, () -> rules.table(decision)).lines());
        RuleLine old = lines.get(line);
        List<String> cells = new ArrayList<>(old.cells());
        cells.set(cell, text);
        lines.set(line, new RuleLine(old.id(), old.text(), cells));
        return lines;
    }

    private List<String> problems(String decision, int line, int cell, String text) {
        RulesIncomplete refused = catchThrowableOfType(
                RulesIncomplete.class, () -> propose(decision, replaced(decision, line, cell, text)));
        return refused.problems().stream().map(RuleChangeTests::words).toList();
    }

    private static String words(Problem problem) {
        return problem.field() + " " + problem.messageKey().replace("workflow.rules.problem.", "");
    }

    private FilingAdvice foretold(ProposalId id) {
        FormCheck check = new FormCheck(Set.of(FilingReason.FORM), true, true, true, "", Set.of());
        return at.cast.as("office", () -> outlook.advice(id, check));
    }

    private FilingAdvice told(ProposalId id) {
        return at.cast
                .as("office", () -> filing.details(id))
                .lastCheck()
                .orElseThrow()
                .advice();
    }

    private RuleChangeId propose(String decision, List<RuleLine> lines) {
        return people.as(author, () -> rules.propose(rules.table(decision), lines, "The council wants it."));
    }

    private void release(RuleChangeId change) {
        people.as(second, () -> rules.release(change));
    }
}
