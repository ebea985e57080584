package org.khorgos.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.inbox.question.QuestionRow;
import org.khorgos.inbox.question.TaskQuestionService;
import org.khorgos.inbox.remark.TaskCommentService;
import org.khorgos.workflow.TaskId;

/** A question and the field for its answer. */
final class AnswerForm extends Div {
    private final ReasonField answer = new ReasonField(
            getTranslation("inbox.answer.text"), TaskCommentService.TEXT_MAX, getTranslation("inbox.answer.missing"));
    private final TaskQuestionService questions;
    private final TaskContext context;

    AnswerForm(TaskQuestionService questions, TaskContext context) {
        this.questions = questions;
        this.context = context;
        QuestionRow question = questions.get(TaskId.of(context.subject()));
        Div head = new Div(getTranslation(
                "inbox.answer.from", question.askerName(), Formats.here().dateTime(question.askedAt())));
        head.addClassName("comment-head");
        Div words = new Div(question.text());
        words.addClassName("comment-text");
        answer.setId("answer");
        answer.setRequiredIndicatorVisible(true);
        add(new PageSection(
                getTranslation("inbox.answer.title"),
                head,
                words,
                answer,
                new HelpText(getTranslation("inbox.answer.help"))));
    }

    List<Button> decisions() {
        Button send = new Button(getTranslation("inbox.answer.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return List.of(send);
    }

    private void send() {
        if (answer.isGiven()) {
            context.decide(() -> questions.answer(TaskId.of(context.subject()), answer.text()));
        }
    }
}
