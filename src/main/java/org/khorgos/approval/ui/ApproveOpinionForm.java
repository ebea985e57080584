package org.khorgos.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.approval.ApprovalService;
import org.khorgos.approval.HandlingService;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.springframework.stereotype.Component;

/** The approver of the host unit approves the opinion or returns it. */
@Component
class ApproveOpinionForm implements TaskFormFactory {
    private static final int NOTE_MAX = 2000;
    private final HandlingService handling;
    private final ApprovalService approvals;

    ApproveOpinionForm(HandlingService handling, ApprovalService approvals) {
        this.handling = handling;
        this.approvals = approvals;
    }

    @Override
    public String kind() {
        return Operation.APPROVE_OPINION.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        ProposalId id = new ProposalId(context.proposal());
        ReasonField note = new ReasonField(
                I18NProvider.translate("approval.note"), NOTE_MAX, I18NProvider.translate("approval.note.needed"));
        note.setHelperText(I18NProvider.translate("approval.note.help"));
        Div content = new Div();
        approvals.details(id).ifPresent(details -> content.add(new CasePanel(details)));
        content.add(note);
        return new TaskForm(
                content,
                List.of(
                        DecisionButtons.refusing("approval.return", () -> {
                            if (note.isGiven()) {
                                context.decide(() -> handling.approveOpinion(id, false, note.text()));
                            }
                        }),
                        DecisionButtons.primary("approval.approveOpinion", () -> {
                            context.decide(() -> handling.approveOpinion(id, true, note.text()));
                        })));
    }
}
