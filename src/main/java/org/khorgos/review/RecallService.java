package org.khorgos.review;

import java.util.Optional;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.base.Refused;
import org.khorgos.identity.Acting;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.AssignmentRow;
import org.khorgos.panel.AssignmentStatus;
import org.khorgos.panel.ReviewPanel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a submitted review back to its expert while another one of the round is awaited. */
@Service
@Transactional(readOnly = true)
public class RecallService {
    private final ReviewPanel panel;
    private final Reviews reviews;
    private final ReviewProcess process;
    private final Acting acting;

    RecallService(ReviewPanel panel, Reviews reviews, ReviewProcess process, Acting acting) {
        this.panel = panel;
        this.reviews = reviews;
        this.process = process;
        this.acting = acting;
    }

    /** The reader's own review that can be recalled now; empty when there is none. */
    @Requires(Operation.VIEW)
    public Optional<AssignmentId> recallable(ProposalId id) {
        return panel.of(id).stream()
                .filter(row -> row.expert().equals(acting.actor().id()) && row.status() == AssignmentStatus.SUBMITTED)
                .map(AssignmentRow::id)
                .filter(assignment -> process.canRecall(id, assignment))
                .findFirst();
    }

    /**
     * The expert takes the review back; its text is kept and counts no more until it is submitted again. Throws NotFound for
     * anybody else, Refused when it is not submitted or when the last review of the round is in.
     */
    @Transactional
    @Requires(Operation.RECALL_REVIEW)
    public void recall(ProposalId id, AssignmentId assignment) {
        AssignmentRow recalled = panel.recall(id, assignment);
        if (!process.canRecall(id, assignment)) {
            throw new Refused("review.recall.tooLate");
        }
        acting.tell(new ReviewRecalled(id, assignment, recalled.expert(), acting.now()));
        process.reviewRecalled(id, assignment);
    }

    /** What the expert wrote before recalling it; empty when nothing was recalled. */
    @Requires(Operation.WRITE_REVIEW)
    public Optional<ReviewDraft> recalled(ProposalId id, AssignmentId assignment) {
        return reviews.of(id, acting.actor().id()).stream()
                .filter(row -> row.assignment().equals(assignment) && row.status() == AssignmentStatus.ACCEPTED)
                .findFirst()
                .map(ReviewDetails.ReviewRow::review);
    }
}
