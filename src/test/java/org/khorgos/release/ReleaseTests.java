package org.khorgos.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.MovableClock;
import org.khorgos.base.NotFound;
import org.khorgos.base.Outcome;
import org.khorgos.base.Refused;
import org.khorgos.base.WrittenDates;
import org.khorgos.call.CallRules;
import org.khorgos.call.CallRules.Assessment;
import org.khorgos.call.CallStep;
import org.khorgos.call.RuleRows.Period;
import org.khorgos.committee.CommitteeDecision;
import org.khorgos.committee.DecisionRow;
import org.khorgos.committee.Motion;
import org.khorgos.conflict.ConflictDeclarations;
import org.khorgos.demo.ProposalLife;
import org.khorgos.identity.UserRow;
import org.khorgos.portfolio.Lives;
import org.khorgos.print.Pdf;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.testing.Calls;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Decisions leave together, each once and with its letter, or none of them. */
@KhorgosTest
class ReleaseTests {
    private static final String COMMENT = "Name the stations of the second year.";
    private static final String TO_COMMITTEE = "Between us: the team is weak.";

    @Autowired
    private Lives lives;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private BatchRelease batch;

    @Autowired
    private LetterService letters;

    @Autowired
    private ProposalLifecycle lifecycle;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProposalLife life;

    @Autowired
    private Calls calls;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ConflictDeclarations conflicts;

    @Autowired
    private TransactionTemplate transaction;

    private UUID call;

    @BeforeEach
    void people() {
        lives.people();
        call = proposals.call();
    }

    @AfterEach
    void resume() {
        clock.resume();
    }

    @Test
    void nothing_leaves_while_one_of_the_chosen_is_undecided_and_all_the_others_later() {
        ProposalId decided = voting();
        lives.keep(decided);
        ProposalId waiting = voting();

        assertThat(lives.cast().as("chair", () -> releases.calls())).containsEntry(call, 1);
        List<DecisionRow> rows = rows();
        assertThat(rows).extracting(DecisionRow::isDecided).containsExactlyInAnyOrder(true, false);
        String number = lifecycle.facts(waiting).number();
        assertThatThrownBy(() -> lives.cast().as("chair", () -> batch.release(rows, Map.of())))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("release.undecided");
                    assertThat(refused.arguments()).containsExactly(number);
                });
        assertThat(state(decided)).isEqualTo(ProposalState.IN_COMMITTEE);
        assertThat(issued()).isZero();

        lives.keep(waiting);
        List<DecisionRow> both = rows();
        assertThat(lives.cast().as("chair", () -> batch.release(both, Map.of())))
                .hasSize(2)
                .allMatch(Outcome::isDone);
        assertThat(List.of(state(decided), state(waiting))).containsOnly(ProposalState.RECOMMENDED);
        assertThat(issued()).isEqualTo(2);

        assertThat(lives.cast().as("secretary", () -> batch.release(both, Map.of())))
                .noneMatch(Outcome::isDone);
        assertThat(issued()).isEqualTo(2);
    }

    @Test
    void a_conflict_that_is_newly_known_keeps_back_that_decision_alone() {
        ProposalId free = voting();
        lives.keep(free);
        ProposalId own = voting();
        lives.keep(own);
        List<DecisionRow> both = rows();
        lives.cast()
                .run(
                        "secretary",
                        () -> transaction.executeWithoutResult(
                                status -> conflicts.declare(own, lives.cast().id("chair"), "My sister leads it.")));

        List<Outcome<DecisionRow>> outcomes = lives.cast().as("chair", () -> batch.release(both, Map.of()));

        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .singleElement()
                .extracting(outcome -> outcome.subject().id())
                .isEqualTo(own);
        assertThat(state(free)).isEqualTo(ProposalState.RECOMMENDED);
        assertThat(state(own)).isEqualTo(ProposalState.IN_COMMITTEE);
    }

    @Test
    void whether_all_are_decided_is_read_in_one_statement() {
        ProposalId waiting = voting();
        Set<ProposalId> ids = Set.of(waiting, voting(), ProposalId.next());

        Statements.Counted<Set<ProposalId>> undecided =
                lives.cast().as("chair", () -> Statements.count("undecided", () -> releases.undecided(ids)));

        assertThat(undecided.result()).hasSize(2).contains(waiting);
        assertThat(undecided.count()).isOne();
    }

    @Test
    void the_letter_tells_decision_reasons_and_comments_and_neither_votes_nor_names() {
        ProposalId id = voting();
        lives.keep(id);
        assertThat(lives.cast().as("proposer", () -> letters.letters(id))).isEmpty();
        assertThat(text(lives.cast().as("secretary", () -> releases.preview(id, "It serves both rivers."))))
                .contains("It serves both rivers.");

        lives.cast().run("secretary", () -> releases.release(id, "It serves both rivers."));

        for (String reader : List.of("proposer", "cosignatory", "chair")) {
            LetterRow row = lives.cast().as(reader, () -> letters.letters(id)).get(0);
            assertThat(row.decision()).isEqualTo(CommitteeDecision.RECOMMENDED);
            assertThat(text(read(reader, id, row.id())))
                    .contains(
                            "Office of the Chair", lives.cast().get("secretary").displayName() + ", secretary")
                    .contains(lifecycle.facts(id).number(), "Expert 1", "Expert 3", COMMENT, "It serves both rivers.")
                    .doesNotContain(
                            TO_COMMITTEE,
                            lives.cast().get("expert-cn").displayName(),
                            lives.cast().get("expert-kz").organisationName(),
                            lives.cast().get("member-1").displayName());
        }
        LetterId letter =
                lives.cast().as("proposer", () -> letters.letters(id)).get(0).id();
        for (String outsider : List.of("office", "expert-cn", "proposer-2", "focal-kz")) {
            assertThatThrownBy(() -> read(outsider, id, letter)).as(outsider).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> read("proposer", id, LetterId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_letter_that_asks_for_a_revision_names_the_moment_at_which_the_process_lets_it_lapse() {
        clock.moveTo(Instant.parse("2027-03-05T02:00:00Z"));
        call = proposals.call();
        CallRules rules = calls.rules(call);
        calls.change(
                call,
                rules.with(new Assessment(
                        rules.assessment().criteria(), List.of(new Period(CallStep.REVISION, 10, true)))));
        ProposalId id = lives.inReview("revision", call, Proposals.content());
        lives.accept(id);
        lives.review(id, COMMENT, TO_COMMITTEE);
        life.prepareMeeting(id, Motion.REVISE);
        lives.keep(id);

        String letter = text(lives.cast().as("secretary", () -> releases.preview(id, "")));
        lives.cast().run("secretary", () -> releases.release(id, ""));

        UserRow to = lives.cast().get("proposer");
        assertThat(lapses(id)).isEqualTo("2027-03-19T02:00:00Z");
        assertThat(letter).contains(WrittenDates.minute(lapses(id), to.zone(), to.language()));
    }

    @Test
    void reasons_that_are_too_long_are_refused_and_nothing_leaves() {
        ProposalId id = voting();
        lives.keep(id);
        String tooLong = "x".repeat(ReleaseService.REASONS_MAX + 1);

        assertThatThrownBy(() -> lives.cast().run("chair", () -> releases.release(id, tooLong)))
                .isInstanceOf(Refused.class);

        assertThat(state(id)).isEqualTo(ProposalState.IN_COMMITTEE);
        assertThat(issued()).isZero();
    }

    private ProposalId voting() {
        ProposalId id = lives.inReview("release", call, Proposals.content());
        lives.accept(id);
        lives.review(id, COMMENT, TO_COMMITTEE);
        lives.meet(id);
        return id;
    }

    private List<DecisionRow> rows() {
        return lives.cast().as("chair", () -> releases.lines(call, Locale.ENGLISH)).stream()
                .map(DecisionLine::row)
                .toList();
    }

    private Instant lapses(ProposalId id) {
        return jdbc.sql("select j.DUEDATE_ from ACT_RU_JOB j join ACT_HI_PROCINST h on h.ID_ = j.PROCESS_INSTANCE_ID_ "
                        + "where h.BUSINESS_KEY_ = ? and j.DUEDATE_ is not null")
                .param(id.toString())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private ProposalState state(ProposalId id) {
        return lifecycle.facts(id).state();
    }

    private int issued() {
        return jdbc.sql("select count(*) from release_letter l join proposal p on p.proposal_id = l.proposal_id "
                        + "where p.call_id = ?")
                .param(call)
                .query(Integer.class)
                .single();
    }

    private byte[] read(String reader, ProposalId id, LetterId letter) {
        return lives.cast().as(reader, () -> {
            try (var bytes = letters.open(id, letter).bytes()) {
                return bytes.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String text(byte[] pdf) {
        return Pdf.read(pdf).text();
    }
}
