package org.khorgos.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.approval.ApprovalService;
import org.khorgos.approval.CoOpinion;
import org.khorgos.approval.HandlingService;
import org.khorgos.approval.Stance;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.identity.OrganisationId;
import org.springframework.stereotype.Component;

/** A co-handling unit gives its opinion; the task's subject is the unit. */
@Component
class GiveCoOpinionForm implements TaskFormFactory {
    private final HandlingService handling;
    private final ApprovalService approvals;

    GiveCoOpinionForm(HandlingService handling, ApprovalService approvals) {
        this.handling = handling;
        this.approvals = approvals;
    }

    @Override
    public String kind() {
        return Operation.GIVE_CO_OPINION.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        ProposalId id = new ProposalId(context.proposal());
        OrganisationId unit = OrganisationId.of(context.subject());
        Fields fields = new Fields();
        Div content = new Div(fields);
        approvals.details(id).ifPresent(details -> content.add(new CasePanel(details)));
        return new TaskForm(content, List.of(DecisionButtons.primary("approval.giveOpinion", () -> {
            if (fields.areValid()) {
                context.decide(() -> handling.giveCoOpinion(id, unit, fields.opinion()));
            }
        })));
    }

    private static final class Fields extends Div {
        private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>();
        private final ReasonField text = new ReasonField(
                I18NProvider.translate("approval.coOpinion.text"),
                CoOpinion.TEXT_MAX,
                I18NProvider.translate("approval.coOpinion.textNeeded"));

        Fields() {
            stance.setLabel(getTranslation("approval.stance"));
            stance.setItems(Stance.values());
            stance.setItemLabelGenerator(value -> getTranslation("approval.stance." + value));
            stance.setRequiredIndicatorVisible(true);
            stance.setManualValidation(true);
            stance.addValueChangeListener(change -> {
                stance.setInvalid(false);
                text.setRequiredIndicatorVisible(
                        change.getValue() != null && change.getValue().needsText());
            });
            add(stance, text);
        }

        boolean areValid() {
            stance.setInvalid(stance.isEmpty());
            stance.setErrorMessage(getTranslation("approval.stance.needed"));
            return !stance.isEmpty() && (!stance.getValue().needsText() || text.isGiven());
        }

        CoOpinion opinion() {
            return new CoOpinion(stance.getValue(), text.text());
        }
    }
}
