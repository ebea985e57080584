package org.khorgos.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.approval.ApprovalService;
import org.khorgos.approval.AssignmentService;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.springframework.stereotype.Component;

/** The host unit accepts its assignment or objects. */
@Component
class AnswerAssignmentForm implements TaskFormFactory {
    private static final int REASON_MAX = 2000;
    private final AssignmentService assignments;
    private final ApprovalService approvals;

    AnswerAssignmentForm(AssignmentService assignments, ApprovalService approvals) {
        this.assignments = assignments;
        this.approvals = approvals;
    }

    @Override
    public String kind() {
        return Operation.ANSWER_ASSIGNMENT.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        ProposalId id = new ProposalId(context.proposal());
        ReasonField objection = new ReasonField(
                I18NProvider.translate("approval.objection"),
                REASON_MAX,
                I18NProvider.translate("approval.objection.needed"));
        objection.setHelperText(I18NProvider.translate("approval.objection.help"));
        Div content = new Div();
        approvals.details(id).ifPresent(details -> content.add(new CasePanel(details)));
        content.add(objection);
        return new TaskForm(
                content,
                List.of(
                        DecisionButtons.refusing("approval.object", () -> {
                            if (objection.isGiven()) {
                                context.decide(() -> assignments.answer(id, false, objection.text()));
                            }
                        }),
                        DecisionButtons.primary("approval.accept", () -> {
                            context.decide(() -> assignments.answer(id, true, ""));
                        })));
    }
}
