package org.khorgos.review.ui;

import org.khorgos.access.Operation;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.review.ReviewService;
import org.springframework.stereotype.Component;

/** The form for UserTask_WriteReview. */
@Component
class WriteReviewTask implements TaskFormFactory {
    private final ReviewService reviews;

    WriteReviewTask(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public String kind() {
        return Operation.WRITE_REVIEW.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        ReviewForm form = new ReviewForm(reviews, context);
        return new TaskForm(form, form.decisions());
    }
}
