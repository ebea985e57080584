package org.khorgos.review;

import jakarta.validation.Valid;
import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.Requires;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.review.ReviewDetails.ReviewRow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Takes the experts' reviews and sums them up. */
@Service
@Transactional(readOnly = true)
@Validated
public class ReviewService {
    private final Invitations invitations;
    private final Rounds rounds;
    private final Reviews reviews;
    private final Criteria criteria;
    private final ProposalLifecycle lifecycle;
    private final ReviewProcess process;
    private final CurrentUser current;

    ReviewService(
            Invitations invitations,
            Rounds rounds,
            Reviews reviews,
            Criteria criteria,
            ProposalLifecycle lifecycle,
            ReviewProcess process,
            CurrentUser current) {
        this.invitations = invitations;
        this.rounds = rounds;
        this.reviews = reviews;
        this.criteria = criteria;
        this.lifecycle = lifecycle;
        this.process = process;
        this.current = current;
    }

    /**
     * The expert who accepted submits the review, once and for all; throws NotFound for anybody else, Refused when it is
     * submitted or overdue already, ConstraintViolationException for texts beyond their limits.
     */
    @Transactional
    @Requires(Operation.WRITE_REVIEW)
    public void write(ProposalId id, AssignmentId assignment, @Valid ReviewDraft draft) {
        Assignment accepted = invitations.own(id, assignment, AssignmentStatus.ACCEPTED);
        invitations.submit(accepted);
        reviews.add(assignment, draft);
        process.reviewWritten(id, assignment);
    }

    /** A filed proposal goes to the experts. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void openReview(ProposalId id) {
        lifecycle.advance(id, ProposalState.REVIEWING);
    }

    /** The review was not given in time. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void lapseReview(AssignmentId id) {
        invitations.lapse(id, AssignmentStatus.ACCEPTED, AssignmentStatus.OVERDUE);
    }

    /** Ends the round and gives the figures of all submitted reviews, those of earlier rounds too. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public ReviewSummary summariseReviews(ProposalId id) {
        rounds.end(id);
        return reviews.consensus(id).summary();
    }

    /** Keeps the result with the consensus scores. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void recordReview(ProposalId id, ReviewResult result) {
        reviews.record(id, result);
        lifecycle.advance(id, ProposalState.REVIEWED);
    }

    /** All reviews with the experts' names, and what each criterion weighs. */
    @Requires(Operation.VIEW_REVIEWS)
    public ReviewDetails details(ProposalId id) {
        return reviews.details(id, Weights.of(criteria.of(id)));
    }

    /** What the signed-in expert was asked and wrote; nobody else's. */
    @Requires(Operation.VIEW)
    public List<ReviewRow> own(ProposalId id) {
        return reviews.of(id, current.get().id());
    }
}
