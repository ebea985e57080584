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

/** The host unit writes its opinion, or writes it anew after it was returned. */
@Component
class HandleCaseForm implements TaskFormFactory {
    private static final int OPINION_MAX = 10000;
    private final HandlingService handling;
    private final ApprovalService approvals;

    HandleCaseForm(HandlingService handling, ApprovalService approvals) {
        this.handling = handling;
        this.approvals = approvals;
    }

    @Override
    public String kind() {
        return Operation.HANDLE_CASE.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        ProposalId id = new ProposalId(context.proposal());
        ReasonField opinion = new ReasonField(
                I18NProvider.translate("approval.opinion"),
                OPINION_MAX,
                I18NProvider.translate("approval.opinion.needed"));
        opinion.setHelperText(I18NProvider.translate("approval.opinion.help"));
        opinion.addClassName("long-text");
        Div content = new Div(opinion);
        approvals.details(id).ifPresent(details -> {
            opinion.setValue(details.opinion());
            content.add(new CasePanel(details));
        });
        return new TaskForm(content, List.of(DecisionButtons.primary("approval.handle", () -> {
            if (opinion.isGiven()) {
                context.decide(() -> handling.handle(id, opinion.text()));
            }
        })));
    }
}
