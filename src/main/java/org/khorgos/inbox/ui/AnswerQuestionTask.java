package org.khorgos.inbox.ui;

import org.khorgos.access.Operation;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.inbox.question.TaskQuestionService;
import org.springframework.stereotype.Component;

/** The form for a question: what is asked, and the answer. */
@Component
class AnswerQuestionTask implements TaskFormFactory {
    private final TaskQuestionService questions;

    AnswerQuestionTask(TaskQuestionService questions) {
        this.questions = questions;
    }

    @Override
    public String kind() {
        return Operation.ANSWER_QUESTION.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        AnswerForm form = new AnswerForm(questions, context);
        return new TaskForm(form, form.decisions());
    }
}
