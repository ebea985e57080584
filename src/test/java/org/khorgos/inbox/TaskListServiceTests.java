package org.khorgos.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.inbox.InboxList.CLAIMABLE;
import static org.khorgos.inbox.InboxList.DELEGATED;
import static org.khorgos.inbox.InboxList.DONE;
import static org.khorgos.inbox.InboxList.MINE;
import static org.khorgos.inbox.InboxList.TAKEN;
import static org.khorgos.inbox.InboxList.WAITING;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState.Stage;
import org.khorgos.base.MovableClock;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.filing.FilingProposal;
import org.khorgos.filing.FilingService;
import org.khorgos.filing.FormCheck;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskFilter.Due;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalService;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lists of the inbox; each test looks at its own proposals by their numbers. */
@KhorgosTest
class TaskListServiceTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalService writing;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    FilingService filing;

    @Autowired
    TaskListService lists;

    @Autowired
    TaskInboxService inbox;

    @Autowired
    TaskService engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @AfterEach
    void now() {
        clock.resume();
    }

    @Test
    void a_task_goes_through_the_lists_of_those_whom_it_concerns() {
        UserRow proposer = people.someone(Role.PROPOSER);
        UserRow officer = people.someone(Role.OFFICE);
        UserRow colleague = people.someone(Role.OFFICE);
        ProposalId id = sent(proposals.call(), proposer);
        assertThat(where(officer, id)).containsExactly(CLAIMABLE);
        assertThat(where(proposer, id)).containsExactly(WAITING);

        claim(officer, id);
        assertThat(where(officer, id)).containsExactly(MINE);
        assertThat(where(colleague, id)).containsExactly(TAKEN);
        assertThat(where(proposer, id)).containsExactly(WAITING);

        check(officer, id);
        assertThat(where(officer, id)).containsExactly(CLAIMABLE, DONE);
        claim(colleague, id);
        assertThat(where(officer, id)).containsExactly(TAKEN, WAITING, DONE);
        assertThat(where(people.someone(Role.EXPERT), id)).isEmpty();
    }

    @Test
    void what_i_gave_to_a_colleague_is_among_what_i_gave_away_until_it_is_done() {
        UserRow officer = people.someone(Role.OFFICE);
        UserRow colleague = people.someone(Role.OFFICE);
        ProposalId id = sent(proposals.call(), people.someone(Role.PROPOSER));
        claim(officer, id);
        engine.setOwner(engineId(id), officer.id().toString());
        engine.setAssignee(engineId(id), colleague.id().toString());

        assertThat(where(officer, id)).contains(DELEGATED).doesNotContain(MINE);
        assertThat(where(colleague, id)).containsExactly(MINE);
        assertThat(row(colleague, MINE, id).delegatedBy()).isEqualTo(officer.displayName());
        check(colleague, id);
        assertThat(where(officer, id)).doesNotContain(DELEGATED);
    }

    @Test
    void every_filter_lets_through_what_fits_and_nothing_else() {
        UserRow officer = people.someone(Role.OFFICE);
        UUID call = proposals.call();
        ProposalId id = sent(call, people.someone(Role.PROPOSER));
        TaskFilter all = of(CLAIMABLE, id);
        assertFits(officer, all.withStage(Stage.FORMAL_CHECK), all.withStage(Stage.REVIEW));
        assertFits(officer, all.withCall(call), all.withCall(UUID.randomUUID()));
        assertFits(officer, all.withCountry("KZ"), all.withCountry("RU"));
        assertFits(officer, all.withKind(Operation.CHECK_FORM), all.withKind(Operation.PROPOSE_FILING));
        assertFits(officer, all.withPriority(50), all.withPriority(51));
        engine.setPriority(engineId(id), 90);
        assertFits(officer, all.withPriority(90), all.withPriority(91));
    }

    @Test
    void the_light_turns_yellow_three_working_days_before_the_task_is_due_and_red_after_that() {
        UserRow officer = people.someone(Role.OFFICE);
        ProposalId id = sent(proposals.call(), people.someone(Role.PROPOSER));
        TaskFilter all = of(CLAIMABLE, id);
        TaskRow row = row(officer, CLAIMABLE, id);
        Instant soon = Objects.requireNonNull(row.soonAt());
        Instant due = Objects.requireNonNull(row.dueAt());
        assertThat(row.light(soon.minusSeconds(1))).isEqualTo(DueLight.GREEN);
        assertThat(row.light(soon)).isEqualTo(DueLight.YELLOW);
        assertThat(row.light(due.plusSeconds(1))).isEqualTo(DueLight.RED);
        assertThat(soon).isBeforeOrEqualTo(due.minus(Duration.ofDays(3)));

        clock.moveTo(soon.plusSeconds(1));
        assertFits(officer, all.withDue(Due.SOON), all.withDue(Due.OVERDUE));
        clock.moveTo(due.plusSeconds(1));
        assertFits(officer, all.withDue(Due.OVERDUE), all.withDue(Due.SOON));
        assertFits(officer, all.withDue(Due.WITHIN_A_WEEK), all.withDue(Due.SOON));
    }

    @Test
    void a_list_is_sorted_by_several_columns() {
        UserRow officer = people.someone(Role.OFFICE);
        UUID call = proposals.call();
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId first = sent(call, proposer);
        ProposalId second = sent(call, proposer);
        ProposalId urgent = sent(call, proposer);
        engine.setPriority(engineId(urgent), 80);
        TaskFilter all = TaskFilter.all(CLAIMABLE).withCall(call);
        assertThat(ids(officer, all, TaskOrder.USUAL)).containsExactly(first, second, urgent);
        assertThat(ids(officer, all, TaskOrder.by(TaskColumn.PRIORITY, false).then(TaskColumn.NUMBER, false)))
                .containsExactly(urgent, second, first);
        assertThat(ids(officer, all, TaskOrder.by(TaskColumn.KIND, true).then(TaskColumn.NUMBER, true)))
                .containsExactly(first, second, urgent);
        for (TaskColumn column : TaskColumn.values()) {
            for (InboxList list : InboxList.values()) {
                TaskOrder order = TaskOrder.by(column, true).groupedBy(TaskGrouping.STAGE);
                people.as(officer, () -> lists.page(all.on(list), order, 0, 50));
            }
        }
    }

    @Test
    void pages_follow_one_another_without_a_gap() {
        UserRow officer = people.someone(Role.OFFICE);
        UUID call = proposals.call();
        List<ProposalId> sent = List.of(
                sent(call, people.someone(Role.PROPOSER)),
                sent(call, people.someone(Role.PROPOSER)),
                sent(call, people.someone(Role.PROPOSER)));
        TaskFilter all = TaskFilter.all(CLAIMABLE).withCall(call);
        for (TaskOrder order : List.of(TaskOrder.USUAL, TaskOrder.by(TaskColumn.NUMBER, true))) {
            List<ProposalId> read = IntStream.range(0, 4)
                    .mapToObj(page -> people.as(officer, () -> lists.page(all, order, page, 1)))
                    .flatMap(List::stream)
                    .map(TaskRow::proposal)
                    .toList();
            assertThat(read).containsExactlyElementsOf(sent);
        }
    }

    @Test
    void who_is_in_two_groups_of_a_task_sees_and_counts_it_once() {
        UserRow officer = people.someone(Role.OFFICE);
        UserRow both = people.someone(Role.COMMITTEE_CHAIR, Role.COMMITTEE_SECRETARY);
        ProposalId id = sent(proposals.call(), people.someone(Role.PROPOSER));
        check(officer, id);
        people.as(officer, () -> filing.propose(id, new FilingProposal(FilingOutcome.FILED, "", null)));
        TaskFilter filter = of(CLAIMABLE, id);
        assertThat(ids(both, filter, TaskOrder.USUAL)).containsExactly(id);
        assertThat(ids(both, filter, TaskOrder.by(TaskColumn.TITLE, true))).containsExactly(id);
        assertThat(count(both, filter)).isOne();
        assertThat(people.as(both, () -> lists.groups(filter, TaskGrouping.STAGE)))
                .containsExactly(new TaskGroup("FILING", 1));
    }

    @Test
    void a_grouped_list_has_its_parts_in_the_order_of_the_process() {
        UserRow officer = people.someone(Role.OFFICE);
        UUID call = proposals.call();
        ProposalId inFiling = sent(call, people.someone(Role.PROPOSER));
        check(officer, inFiling);
        ProposalId toCheck = sent(call, people.someone(Role.PROPOSER));
        TaskFilter all = TaskFilter.all(CLAIMABLE).withCall(call);
        TaskOrder order = TaskOrder.by(TaskColumn.NUMBER, true).groupedBy(TaskGrouping.STAGE);
        assertThat(ids(officer, all, order)).containsExactly(toCheck, inFiling);
        assertThat(people.as(officer, () -> lists.page(all, order, 0, 9)))
                .extracting(row -> row.group(TaskGrouping.STAGE))
                .containsExactly("FORMAL_CHECK", "FILING");
        assertThat(people.as(officer, () -> lists.groups(all, TaskGrouping.STAGE)))
                .containsExactly(new TaskGroup("FORMAL_CHECK", 1), new TaskGroup("FILING", 1));
        String code = row(officer, CLAIMABLE, toCheck).callCode();
        assertThat(people.as(officer, () -> lists.groups(all, TaskGrouping.CALL)))
                .containsExactly(new TaskGroup(code, 2));
    }

    @Test
    void words_are_sought_in_title_number_people_and_lead_organisation() {
        UserRow officer = people.someone(Role.OFFICE);
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = sent(proposals.call(), proposer);
        String number = lifecycle.facts(id).number();
        for (String words : List.of("glacier", "ecology", proposer.displayName(), proposer.username())) {
            assertFits(
                    officer,
                    TaskFilter.all(CLAIMABLE).withText(number + " " + words),
                    TaskFilter.all(CLAIMABLE).withText(number + " not" + words));
        }
        claim(officer, id);
        assertFits(
                proposer,
                TaskFilter.all(WAITING).withText(number + " " + officer.username()),
                TaskFilter.all(WAITING).withText(number + " %"));
    }

    @Test
    void a_title_is_found_in_each_of_its_languages_however_alike_they_are() {
        UserRow officer = people.someone(Role.OFFICE);
        ProposalId id = sent(proposals.call(), people.someone(Role.PROPOSER));
        TaskFilter all = of(CLAIMABLE, id);
        String title = row(officer, CLAIMABLE, id).title();
        title(id, "Strasse", "Straße");
        for (String word : List.of("strasse", "straße", title.substring(0, title.indexOf(' ')))) {
            assertFits(officer, all.withText(all.text() + " " + word), all.withText(all.text() + " " + word + word));
        }
        title(id, title, title);
        assertFits(officer, all.withText(all.text() + " " + title), all.withText(all.text() + " strasse"));
    }

    @Test
    void a_search_needs_no_more_than_three_statements_for_its_page_and_its_counts() {
        UserRow officer = people.someone(Role.OFFICE);
        for (String words : List.of("glacier 0777", officer.username())) {
            TaskFilter sought = TaskFilter.all(CLAIMABLE).withText(words);
            int statements = Statements.count(
                            "searching for " + words,
                            () -> people.as(
                                    officer,
                                    () -> List.of(
                                            lists.page(sought, TaskOrder.USUAL, 0, 50),
                                            lists.counts(List.of(sought, sought.on(MINE))))))
                    .count();
            assertThat(statements).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void what_somebody_signed_is_neither_offered_nor_counted_nor_found() {
        UserRow both = people.someone(Role.PROPOSER, Role.OFFICE);
        UUID call = proposals.call();
        ProposalId id = sent(call, both);
        TaskFilter all = TaskFilter.all(CLAIMABLE).withCall(call);
        assertThat(ids(both, all, TaskOrder.USUAL)).isEmpty();
        assertThat(ids(both, all.withText("snow"), TaskOrder.by(TaskColumn.NUMBER, true)))
                .isEmpty();
        assertThat(count(both, all)).isZero();
        assertThat(people.as(both, () -> lists.groups(all, TaskGrouping.CALL))).isEmpty();
        assertThat(where(both, id)).containsExactly(WAITING);
    }

    @Test
    void many_views_are_counted_at_once_and_no_further_than_five_hundred() {
        UserRow officer = people.someone(Role.OFFICE);
        UUID call = proposals.call();
        sent(call, people.someone(Role.PROPOSER));
        TaskFilter all = TaskFilter.all(CLAIMABLE).withCall(call);
        Map<TaskFilter, TaskCount> counts =
                people.as(officer, () -> lists.counts(List.of(all, all, all.on(MINE), all.withPriority(60))));
        assertThat(counts)
                .isEqualTo(Map.of(
                        all,
                        new TaskCount(1, false),
                        all.on(MINE),
                        TaskCount.NONE,
                        all.withPriority(60),
                        TaskCount.NONE));
        assertThat(people.as(officer, () -> lists.counts(List.of()))).isEmpty();
        assertThat(TaskCount.of(500)).isEqualTo(new TaskCount(500, false));
        assertThat(TaskCount.of(501)).isEqualTo(new TaskCount(500, true));
    }

    private ProposalId sent(UUID call, UserRow proposer) {
        ProposalId id = proposals.draft(call, proposer);
        people.as(proposer, () -> writing.sendForSignature(id));
        return id;
    }

    private void title(ProposalId id, String chinese, String russian) {
        jdbc.sql("update workflow_task set title_zh = ?, title_ru = ? where proposal_id = ?")
                .params(chinese, russian, id.value())
                .update();
    }

    private void claim(UserRow person, ProposalId id) {
        people.as(person, () -> inbox.claim(inbox.on(id).get(0).id()));
    }

    private void check(UserRow person, ProposalId id) {
        people.as(person, () -> filing.check(id, new FormCheck(Set.of(), true, true, true, "", Set.of())));
    }

    private String engineId(ProposalId id) {
        return jdbc.sql("select engine_task_id from workflow_task where proposal_id = ? and status = 'OPEN'")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private TaskFilter of(InboxList list, ProposalId id) {
        return TaskFilter.all(list).withText(lifecycle.facts(id).number());
    }

    private Set<InboxList> where(UserRow person, ProposalId id) {
        return Arrays.stream(InboxList.values())
                .filter(list -> {
                    boolean there = !ids(person, of(list, id), TaskOrder.USUAL).isEmpty();
                    assertThat(count(person, of(list, id)) > 0).isEqualTo(there);
                    return there;
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private TaskRow row(UserRow person, InboxList list, ProposalId id) {
        return people.as(person, () -> lists.page(of(list, id), TaskOrder.USUAL, 0, 1))
                .get(0);
    }

    private List<ProposalId> ids(UserRow person, TaskFilter filter, TaskOrder order) {
        return people.as(person, () -> lists.page(filter, order, 0, 50)).stream()
                .map(TaskRow::proposal)
                .toList();
    }

    private long count(UserRow person, TaskFilter filter) {
        return Objects.requireNonNull(
                        people.as(person, () -> lists.counts(List.of(filter))).get(filter))
                .n();
    }

    private void assertFits(UserRow person, TaskFilter fits, TaskFilter doesNot) {
        assertThat(ids(person, fits, TaskOrder.USUAL)).as(fits.toString()).hasSize(1);
        assertThat(count(person, fits)).as(fits.toString()).isOne();
        assertThat(ids(person, doesNot, TaskOrder.USUAL)).as(doesNot.toString()).isEmpty();
        assertThat(count(person, doesNot)).as(doesNot.toString()).isZero();
    }
}
