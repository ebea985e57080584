package org.khorgos.review.ui;

import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.panel.AssignmentId;
import org.khorgos.review.CriteriaService;
import org.khorgos.review.RecallService;
import org.khorgos.review.ReviewService;
import org.springframework.stereotype.Component;

/** The form for UserTask_WriteReview. */
@Component
class WriteReviewTask implements TaskFormFactory {
    private final ReviewService reviews;
    private final RecallService recalls;
    private final CriteriaService criteria;

    WriteReviewTask(ReviewService reviews, RecallService recalls, CriteriaService criteria) {
        this.reviews = reviews;
        this.recalls = recalls;
        this.criteria = criteria;
    }

    @Override
    public String kind() {
        return Operation.WRITE_REVIEW.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        ProposalId id = new ProposalId(context.proposal());
        ReviewForm form = new ReviewForm(reviews, criteria.criteria(id), context);
        recalls.recalled(id, AssignmentId.of(context.subject())).ifPresent(form::write);
        return new TaskForm(form, form.decisions());
    }
}
