package org.khorgos.workflow.process.review;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.khorgos.access.ProposalId;
import org.khorgos.review.ReviewService;
import org.khorgos.workflow.process.ProposalDelegate;
import org.khorgos.workflow.process.Variables;
import org.springframework.stereotype.Component;

@Component
class SummariseReviewsDelegate extends ProposalDelegate {
    private final ReviewService reviews;

    SummariseReviewsDelegate(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    protected void execute(ProposalId id, VariableScope variables) {
        variables.setVariables(Variables.of(reviews.summariseReviews(id)));
    }
}
