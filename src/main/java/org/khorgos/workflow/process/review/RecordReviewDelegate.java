package org.khorgos.workflow.process.review;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.review.ReviewResult;
import org.khorgos.review.ReviewService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

@Component
class RecordReviewDelegate extends ProposalDelegate {
    private final ReviewService reviews;

    RecordReviewDelegate(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        reviews.recordReview(id, ReviewResult.valueOf((String) variables.getVariable(Variables.REVIEW_RESULT)));
    }
}
