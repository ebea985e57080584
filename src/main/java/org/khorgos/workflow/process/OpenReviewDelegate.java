package org.khorgos.workflow.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.review.ReviewService;
import org.springframework.stereotype.Component;

@Component
class OpenReviewDelegate extends ProposalDelegate {
    private final ReviewService reviews;

    OpenReviewDelegate(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        reviews.openReview(id);
    }
}
