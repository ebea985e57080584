package org.khorgos.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.approval.ApprovalService;
import org.khorgos.approval.Decision;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;

/** The form in which either government decides. */
final class GovernmentDecisionForm {
    private static final int REASON_MAX = 2000;

    private GovernmentDecisionForm() {}

    /** Hands the decision of one side with its reason to the service. */
    interface Deciding {
        void decide(ProposalId id, Decision decision, String reason);
    }

    static TaskForm create(TaskContext context, ApprovalService approvals, Deciding service) {
        ProposalId id = new ProposalId(context.proposal());
        ReasonField reason = new ReasonField(
                I18NProvider.translate("approval.reason"),
                REASON_MAX,
                I18NProvider.translate("approval.reason.needed"));
        reason.setHelperText(I18NProvider.translate("approval.reason.help"));
        Div content = new Div();
        approvals.details(id).ifPresent(details -> content.add(new CasePanel(details)));
        content.add(reason);
        return new TaskForm(
                content,
                List.of(
                        DecisionButtons.refusing("approval.decline", () -> {
                            if (reason.isGiven()) {
                                DecisionButtons.confirm("approval.decline", () -> {
                                    context.decide(() -> service.decide(id, Decision.DECLINE, reason.text()));
                                });
                            }
                        }),
                        DecisionButtons.primary("approval.approve", () -> {
                            context.decide(() -> service.decide(id, Decision.APPROVE, reason.text()));
                        })));
    }
}
