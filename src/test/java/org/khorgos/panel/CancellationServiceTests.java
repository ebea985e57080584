package org.khorgos.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertRefused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.conflict.ConflictService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.review.ReviewResult;
import org.khorgos.review.ReviewService;
import org.khorgos.testing.People;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class CancellationServiceTests {
    @Autowired
    CancellationService cancellations;

    @Autowired
    ExpertAssignmentService assignments;

    @Autowired
    ReviewPanel panel;

    @Autowired
    ConflictService conflicts;

    @Autowired
    PanelProcess process;

    @Autowired
    People people;

    @Autowired
    Panels panels;

    @Autowired
    ReviewService reviews;

    @Autowired
    AssignmentRepository rows;

    @Autowired
    TransactionTemplate transaction;

    UserRow chair;
    UserRow expert;
    List<UserRow> experts;
    ProposalId id;
    AssignmentId own;

    @BeforeEach
    void assign() {
        chair = people.someone(Role.COMMITTEE_CHAIR);
        experts = panels.experts();
        expert = experts.get(2);
        id = assigned(experts);
        own = panels.of(id, expert);
    }

    @Test
    void a_reason_is_needed_and_only_what_belongs_to_the_proposal_is_cancelled() {
        when(process.canCancel(any(), any())).thenReturn(true);
        ProposalId other = assigned(panels.experts());
        assertRefused("review.cancel.missing", () -> cancel(id, " "));
        assertThatThrownBy(() -> cancel(other, "Travels.")).isInstanceOf(NotFound.class);
        cancel(id, "Travels.");
        assertRefused("review.gone.CANCELLED", () -> cancel(id, "Travels."));
        assertThat(status()).isEqualTo(AssignmentStatus.CANCELLED);
    }

    @Test
    void a_process_older_than_this_step_refuses_in_words_and_goes_on_as_it_began() {
        when(process.canCancel(any(), eq(own))).thenReturn(false);
        assertRefused("review.cancel.old", () -> cancel(id, "Travels."));
        people.as(expert, () -> conflicts.declare(id, "A joint project."));
        assertThat(status()).isEqualTo(AssignmentStatus.INVITED);
        verify(process, never()).reviewCancelled(any(), eq(own));
    }

    @Test
    void a_conflict_of_somebody_who_reviews_nothing_ends_nothing() {
        UserRow member = people.someone(Role.COMMITTEE_MEMBER);
        people.as(member, () -> conflicts.declare(id, "A cousin."));
        assertThat(status()).isEqualTo(AssignmentStatus.INVITED);
    }

    @Test
    void a_conflict_found_between_two_rounds_takes_the_review_out_but_not_out_of_a_recorded_result() {
        ProposalId other = assigned(experts);
        for (UserRow one : experts) {
            panels.accept(other, one);
            panels.write(other, one, "4.0", "4.0", "4.0");
        }
        panels.accept(id, expert);
        panels.write(id, expert, "4.0", "4.0", "4.0");
        SystemUser.run(() -> {
            assignments.openAssignments(id).forEach(assignments::lapseInvitation);
            assertThat(reviews.summariseReviews(id).valid()).isOne();
            reviews.summariseReviews(other);
            reviews.recordReview(other, ReviewResult.PASS);
        });
        people.as(expert, () -> conflicts.declare(id, "A joint project."));
        people.as(expert, () -> conflicts.declare(other, "A joint project."));

        assertThat(status(id)).isEqualTo(AssignmentStatus.CANCELLED);
        assertThat(SystemUser.call(() -> reviews.summariseReviews(id)).valid()).isZero();
        assertThat(status(other)).isEqualTo(AssignmentStatus.SUBMITTED);
    }

    @Test
    void a_conflict_ends_what_the_assignment_has_become_since_it_was_read() {
        when(process.canCancel(any(), eq(own))).thenReturn(false);
        panels.accept(id, expert);
        transaction.executeWithoutResult(begun -> {
            assertThat(rows.findById(own.value()).orElseThrow().status()).isEqualTo(AssignmentStatus.ACCEPTED);
            CompletableFuture.runAsync(() -> panels.write(id, expert, "4.0", "4.0", "4.0"))
                    .join();
            people.as(expert, () -> conflicts.declare(id, "A joint project."));
        });
        assertThat(status()).isEqualTo(AssignmentStatus.CANCELLED);
    }

    private ProposalId assigned(List<UserRow> experts) {
        ProposalId opened = panels.opened();
        people.as(people.someone(Role.COMMITTEE_SECRETARY), () -> assignments.assign(opened, Panels.ids(experts)));
        return opened;
    }

    private void cancel(ProposalId proposal, String reason) {
        people.as(chair, () -> cancellations.cancel(proposal, own, reason));
    }

    private AssignmentStatus status() {
        return status(id);
    }

    private AssignmentStatus status(ProposalId proposal) {
        return panel.of(proposal).stream()
                .filter(row -> row.expert().equals(expert.id()))
                .findFirst()
                .orElseThrow()
                .status();
    }
}
