package org.khorgos.review;

import jakarta.validation.Valid;
import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.Requires;
import org.khorgos.identity.Acting;
import org.khorgos.identity.Role;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.AssignmentRow;
import org.khorgos.panel.ReviewPanel;
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
    private final ReviewPanel panel;
    private final Reviews reviews;
    private final Criteria criteria;
    private final Calibrations calibrations;
    private final ProposalLifecycle lifecycle;
    private final ReviewProcess process;
    private final Acting acting;

    ReviewService(
            ReviewPanel panel,
            Reviews reviews,
            Criteria criteria,
            Calibrations calibrations,
            ProposalLifecycle lifecycle,
            ReviewProcess process,
            Acting acting) {
        this.panel = panel;
        this.reviews = reviews;
        this.criteria = criteria;
        this.calibrations = calibrations;
        this.lifecycle = lifecycle;
        this.process = process;
        this.acting = acting;
    }

    /**
     * The expert who accepted submits the review; throws NotFound for anybody else, Refused when it is
     * submitted or overdue already, ConstraintViolationException for texts beyond their limits.
     */
    @Transactional
    @Requires(Operation.WRITE_REVIEW)
    public void write(ProposalId id, AssignmentId assignment, @Valid ReviewDraft draft) {
        AssignmentRow submitted = panel.submit(id, assignment);
        reviews.add(submitted, draft);
        acting.tell(new ReviewWritten(id, assignment, submitted.expert(), acting.now()));
        process.reviewWritten(id, assignment, panel.awaits(id));
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
        AssignmentRow overdue = panel.overdue(id);
        acting.tell(new ReviewLapsed(overdue.proposal(), id, overdue.expert(), acting.now()));
    }

    /** Ends the round and gives the figures of all submitted reviews, those of earlier rounds too. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public ReviewSummary summariseReviews(ProposalId id) {
        panel.endRound(id);
        return reviews.consensus(id).summary();
    }

    /** Keeps the result with the consensus scores. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void recordReview(ProposalId id, ReviewResult result) {
        reviews.record(id, result);
        lifecycle.advance(id, ProposalState.REVIEWED);
    }

    /** All reviews with the experts' names, what each criterion weighs, and for the chair how strictly the experts score. */
    @Requires(Operation.VIEW_REVIEWS)
    public ReviewDetails details(ProposalId id) {
        ReviewDetails details = reviews.details(id, Weights.of(criteria.of(id)));
        return details.with(calibrations.of(id));
    }

    /** What the signed-in expert was asked and wrote; nobody else's. */
    @Requires(Operation.VIEW)
    public List<ReviewRow> own(ProposalId id) {
        return reviews.of(id, acting.actor().id());
    }
}
