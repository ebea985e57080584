package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.access.ProposalState.*;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.conflict.ConflictService;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.CancellationService;
import org.khorgos.panel.ExpertAssignmentService;
import org.khorgos.panel.Panels;
import org.khorgos.review.ReviewDetails.ReviewRow;
import org.khorgos.review.ReviewDraft;
import org.khorgos.review.ReviewService;
import org.khorgos.review.Scores;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
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
        cancel("chair", assignment("expert-de"));
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
        assertThat(at.cast.as("chair", () -> reviews.details(id)).figures().totals().count())
                .isEqualTo(3);
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
        at.decisions.answerInvitation(id, "expert-de", true);
        at.decisions.review(id, "expert-de", "4.0", "4.0", "4.0");
        assertThat(at.cast.as("chair", () -> reviews.details(id)).figures().totals().count())
                .isOne();
        at.cast.run("expert-de", () -> conflicts.declare(id, "A joint project begins."));
        assertThat(at.cast.as("chair", () -> reviews.details(id)).figures().totals().count())
                .isZero();
        assertThat(row("expert-de").review()).isNull();
    }

    private AssignmentId assignment(String expert) {
        return at.decisions.assignment(id, expert);
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

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                .isEqualTo(key));
    }
}
