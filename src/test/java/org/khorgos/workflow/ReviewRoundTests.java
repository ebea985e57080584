package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.khorgos.access.ProposalState.*;
import static org.khorgos.testing.Refusals.assertRefused;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.VisibilityRule;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.conflict.ConflictService;
import org.khorgos.notification.NoticeRow;
import org.khorgos.notification.NoticeService;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.CancellationService;
import org.khorgos.panel.ExpertAssignmentService;
import org.khorgos.panel.Panels;
import org.khorgos.review.RecallService;
import org.khorgos.review.ReviewDetails;
import org.khorgos.review.ReviewDetails.ReviewRow;
import org.khorgos.review.ReviewDraft;
import org.khorgos.review.ReviewService;
import org.khorgos.review.Scores;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A round of reviews that mends itself, with real services, engine and database. */
@KhorgosTest
class ReviewRoundTests {
    @Autowired
    Stages at;

    @Autowired
    ExpertAssignmentService assignments;

    @Autowired
    CancellationService cancellations;

    @Autowired
    ConflictService conflicts;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecallService recalls;

    @Autowired
    VisibilityRule visibility;

    @Autowired
    NoticeService notices;

    @Autowired
    JdbcClient jdbc;

    ProposalId id;

    @BeforeEach
    void assign() {
        at.people();
        id = at.filed(at.call("5000000", "700000"));
        at.decisions.assignExperts(id, Stages.EXPERTS);
    }

    @AfterEach
    void resume() {
        at.timers.resume();
    }

    @Test
    void the_chair_cancels_an_invitation_and_another_expert_of_the_same_side_is_invited() {
        assertThat(sees("expert-de")).isTrue();
        cancel("chair", assignment("expert-de"));
        assertThat(sees("expert-de")).isFalse();
        assertThat(at.passed(id, "expert-review", "Event_InvitationCancelled")).isOne();
        assertThat(at.invited(id, "THIRD")).isNotEqualTo("expert-de");
        assertThat(at.open(id)).isEqualTo(3);
        assertThat(row("expert-de").status()).hasToString("CANCELLED");
        assertThat(row("expert-de").reason()).isEqualTo("Travels for months.");
        AssignmentId gone = row("expert-de").assignment();
        assertRefused(
                "review.assignment.CANCELLED", () -> at.cast.run("expert-de", () -> assignments.accept(id, gone)));
    }

    @Test
    void the_expert_reads_the_reason_as_it_was_written_and_of_a_conflict_that_there_is_one_no_more() {
        AssignmentId own = assignment("expert-de");
        at.cast.run("secretary", () -> cancellations.cancel(id, own, "@audit.title was\n meant."));
        at.cast.run("expert-cn", () -> conflicts.declare(id, "A joint project."));
        assertThat(told("expert-de")).endsWith(". The reason: @audit.title was meant.");
        assertThat(told("expert-cn")).doesNotContain("reason", "joint");
    }

    private String told(String expert) {
        String number = jdbc.sql("select number from proposal where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        return await().until(
                        () -> at.cast.as(expert, () -> notices.latest(Locale.ENGLISH, 20)).stream()
                                .map(NoticeRow::text)
                                .filter(text -> text.contains(number) && text.contains("cancelled"))
                                .findFirst()
                                .orElse(""),
                        text -> !text.isEmpty());
    }

    @Test
    void the_secretary_cancels_a_review_that_is_being_written_and_it_never_counts() {
        at.decisions.answerInvitation(id, "expert-de", true);
        AssignmentId cancelled = assignment("expert-de");
        cancel("secretary", cancelled);
        assertThat(at.passed(id, "expert-review", "Event_ReviewCancelled")).isOne();
        String next = at.invited(id, "THIRD");
        for (String expert : new String[] {"expert-cn", "expert-kz", next}) {
            at.decisions.answerInvitation(id, expert, true);
            at.decisions.review(id, expert, "4.0", "4.0", "4.0");
        }
        assertThat(at.state(id)).isEqualTo(IN_COMMITTEE);
        assertThat(count()).isEqualTo(3);
    }

    @Test
    void a_submitted_review_is_not_cancelled_any_more_and_nobody_else_may_cancel() {
        at.decisions.answerInvitation(id, "expert-de", true);
        AssignmentId own = assignment("expert-de");
        assertThatThrownBy(() -> cancel("expert-cn", own)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> cancel("office", own)).isInstanceOf(AccessDeniedException.class);
        at.decisions.review(id, "expert-de", "4.0", "4.0", "4.0");
        assertRefused("review.gone.SUBMITTED", () -> cancel("chair", own));
    }

    @Test
    void of_submitting_and_cancelling_at_once_one_wins_and_the_other_is_told() throws InterruptedException {
        at.decisions.answerInvitation(id, "expert-de", true);
        AssignmentId own = assignment("expert-de");
        ReviewDraft draft = Panels.draft(Scores.of("4.0", "4.0", "4.0"));
        List<Throwable> thrown = Race.run(List.of(
                () -> at.cast.run("expert-de", () -> reviews.write(id, own, draft)), () -> cancel("chair", own)));
        List<Throwable> losers = thrown.stream().filter(Objects::nonNull).toList();
        boolean cancelled = row("expert-de").status().name().equals("CANCELLED");
        assertThat(losers).singleElement().isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.messageKey())
                .isEqualTo(cancelled ? "review.assignment.CANCELLED" : "review.gone.SUBMITTED"));
        assertThat(row("expert-de").review() == null).isEqualTo(cancelled);
        assertThat(at.passed(id, "expert-review", "ServiceTask_InviteReplacement"))
                .isEqualTo(cancelled ? 1 : 0);
    }

    @Test
    void a_conflict_found_late_ends_the_review_at_once_and_invites_another_expert() {
        at.decisions.answerInvitation(id, "expert-de", true);
        at.cast.run("expert-de", () -> conflicts.declare(id, "A joint project begins."));
        assertThat(row("expert-de").status()).hasToString("CANCELLED");
        assertThat(row("expert-de").declined()).hasToString("CONFLICT");
        assertThat(at.invited(id, "THIRD")).isNotEqualTo("expert-de");
        assertThat(at.open(id)).isEqualTo(3);
    }

    @Test
    void a_written_review_counts_no_more_when_a_conflict_is_found_while_the_round_is_open() {
        reviewed("expert-de", "4.0");
        assertThat(count()).isOne();
        at.cast.run("expert-de", () -> conflicts.declare(id, "A joint project begins."));
        assertThat(count()).isZero();
        assertThat(row("expert-de").review()).isNull();
    }

    @Test
    void a_submitted_review_is_recalled_with_its_text_and_submitted_anew() {
        AssignmentId own = reviewed("expert-de", "1.0");
        at.cast.run("expert-de", () -> {
            assertThat(recalls.recallable(id)).contains(own);
            recalls.recall(id, own);
            assertThat(recalls.recallable(id)).isEmpty();
            assertThat(recalls.recalled(id, own).orElseThrow().scores()).isEqualTo(Scores.of("1.0", "1.0", "1.0"));
        });
        assertThat(at.passed(id, "expert-review", "Event_ReviewRecalled")).isOne();
        assertThat(count()).isZero();
        assertThat(row("expert-de").review()).isNull();
        at.decisions.review(id, "expert-de", "4.0", "4.0", "4.0");
        reviewed("expert-cn", "4.0");
        reviewed("expert-kz", "4.0");
        assertThat(at.state(id)).isEqualTo(IN_COMMITTEE);
        ReviewDetails details = at.cast.as("chair", () -> reviews.details(id));
        assertThat(details.figures().consensus()).isEqualTo(Scores.of("4.0", "4.0", "4.0"));
        assertThat(details.figures().totals().count()).isEqualTo(3);
    }

    @Test
    void the_time_to_write_stops_when_it_is_submitted_and_goes_on_when_it_is_recalled() {
        AssignmentId own = assignment("expert-de");
        at.decisions.answerInvitation(id, "expert-de", true);
        Instant due = due();
        at.timers.pass(id, 3);
        at.decisions.review(id, "expert-de", "4.0", "4.0", "4.0");
        at.timers.pass(id, 1);
        at.cast.run("expert-de", () -> recalls.recall(id, own));
        assertThat(due()).isCloseTo(due.plus(1, ChronoUnit.DAYS), within(1, ChronoUnit.MINUTES));
        at.decisions.review(id, "expert-de", "4.0", "4.0", "4.0");
        at.cast.run("expert-de", () -> recalls.recall(id, own));
        assertThat(due()).isCloseTo(due.plus(1, ChronoUnit.DAYS), within(1, ChronoUnit.MINUTES));
    }

    private Instant due() {
        return jdbc.sql(
                        "select due_at from workflow_task where proposal_id = ? and kind = 'WRITE_REVIEW' and status = 'OPEN'")
                .param(id.value())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    @Test
    void nobody_else_recalls_it_and_nobody_does_after_the_last_review() {
        AssignmentId own = reviewed("expert-de", "4.0");
        assertThatThrownBy(() -> at.cast.run("expert-cn", () -> recalls.recall(id, own)))
                .isInstanceOf(NotFound.class);
        reviewed("expert-cn", "4.0");
        reviewed("expert-kz", "4.0");
        assertThat(at.cast.as("expert-de", () -> recalls.recallable(id))).isEmpty();
        assertThatThrownBy(() -> at.cast.run("expert-de", () -> recalls.recall(id, own)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void of_recalling_and_the_last_review_at_once_one_wins_and_the_other_is_told() throws InterruptedException {
        AssignmentId own = reviewed("expert-de", "4.0");
        reviewed("expert-cn", "4.0");
        at.decisions.answerInvitation(id, "expert-kz", true);
        List<Throwable> thrown = Race.run(List.of(
                () -> at.cast.run("expert-de", () -> recalls.recall(id, own)),
                () -> at.decisions.review(id, "expert-kz", "4.0", "4.0", "4.0")));
        assertThat(thrown.get(1)).isNull();
        if (thrown.get(0) == null) {
            assertThat(at.state(id)).isEqualTo(REVIEWING);
            at.decisions.review(id, "expert-de", "4.0", "4.0", "4.0");
        } else {
            assertThat(thrown.get(0)).isInstanceOf(Refused.class);
        }
        assertThat(at.state(id)).isEqualTo(IN_COMMITTEE);
    }

    @Test
    void two_last_reviews_at_once_close_the_round() throws InterruptedException {
        reviewed("expert-de", "4.0");
        at.decisions.answerInvitation(id, "expert-cn", true);
        at.decisions.answerInvitation(id, "expert-kz", true);
        List<Throwable> thrown = Race.run(List.of(
                () -> at.decisions.review(id, "expert-cn", "4.0", "4.0", "4.0"),
                () -> at.decisions.review(id, "expert-kz", "4.0", "4.0", "4.0")));
        assertThat(thrown).containsOnlyNulls();
        assertThat(at.state(id)).isEqualTo(IN_COMMITTEE);
        assertThat(at.open(id)).isOne();
    }

    @Test
    void a_conflict_found_after_the_review_invites_another_expert_in_the_same_round() {
        reviewed("expert-de", "4.0");
        at.cast.run("expert-de", () -> conflicts.declare(id, "A joint project begins."));
        assertThat(at.passed(id, "expert-review", "Event_GivenReviewCancelled")).isOne();
        String next = at.invited(id, "THIRD");
        reviewed("expert-cn", "4.0");
        reviewed("expert-kz", "4.0");
        assertThat(at.state(id)).isEqualTo(REVIEWING);
        reviewed(next, "4.0");
        assertThat(at.state(id)).isEqualTo(IN_COMMITTEE);
    }

    @Test
    void a_seat_that_stays_open_last_closes_the_round_for_those_who_wait() {
        AssignmentId own = reviewed("expert-de", "4.0");
        reviewed("expert-cn", "4.0");
        at.decisions.answerInvitation(id, "expert-kz", false);
        assertThat(at.passed(id, "expert-review", "Event_SeatOpen")).isOne();
        assertThat(at.open(id)).isOne();
        assertThat(at.passed(id, "expert-review", "ServiceTask_SummariseReviews"))
                .isOne();
        assertThat(at.state(id)).isEqualTo(REVIEWING);
        assertRefused("review.recall.tooLate", () -> at.cast.run("expert-de", () -> recalls.recall(id, own)));
        assertThat(row("expert-de").status()).hasToString("SUBMITTED");
        at.cast.run("expert-de", () -> conflicts.declare(id, "A joint project begins."));
        assertThat(count()).isOne();
        assertThat(at.open(id)).isOne();
    }

    private AssignmentId reviewed(String expert, String score) {
        AssignmentId own = assignment(expert);
        at.decisions.answerInvitation(id, expert, true);
        at.decisions.review(id, expert, score, score, score);
        return own;
    }

    private int count() {
        return at.cast.as("chair", () -> reviews.details(id)).figures().totals().count();
    }

    private AssignmentId assignment(String expert) {
        return at.decisions.assignment(id, expert);
    }

    private boolean sees(String expert) {
        return visibility.mayView(at.cast.get(expert).actor(), id, Operation.VIEW);
    }

    private void cancel(String username, AssignmentId assignment) {
        at.cast.run(username, () -> cancellations.cancel(id, assignment, "Travels for months."));
    }

    private ReviewRow row(String expert) {
        String name = at.cast.get(expert).displayName();
        return at.cast.as("chair", () -> reviews.details(id)).reviews().stream()
                .filter(row -> row.expert().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
