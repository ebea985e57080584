package org.khorgos.approval.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.approval.ApprovalService;
import org.khorgos.approval.AssignmentService;
import org.khorgos.approval.FilingClass;
import org.khorgos.approval.HostAssignment;
import org.khorgos.approval.UnitService;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.OrganisationRow;
import org.springframework.stereotype.Component;

/** The proposal office puts a unit of government in charge. */
@Component
class AssignHostForm implements TaskFormFactory {
    private final AssignmentService assignments;
    private final ApprovalService approvals;
    private final UnitService units;

    AssignHostForm(AssignmentService assignments, ApprovalService approvals, UnitService units) {
        this.assignments = assignments;
        this.approvals = approvals;
        this.units = units;
    }

    @Override
    public String kind() {
        return Operation.ASSIGN_HOST.name();
    }

    @Override
    public TaskForm create(TaskContext context) {
        ProposalId id = new ProposalId(context.proposal());
        Fields fields = new Fields(units.hosts(), units.coHandlers());
        Div content = new Div(fields);
        approvals.details(id).ifPresent(former -> content.add(new CasePanel(former)));
        return new TaskForm(content, List.of(DecisionButtons.primary("approval.assign", () -> {
            if (fields.areValid()) {
                context.decide(() -> assignments.assign(id, fields.assignment()));
            }
        })));
    }

    private static final class Fields extends FormLayout {
        private final ComboBox<OrganisationRow> host = new ComboBox<>();
        private final MultiSelectComboBox<OrganisationRow> coHandlers = new MultiSelectComboBox<>();
        private final Select<FilingClass> filingClass = new Select<>();
        private final HelpText handling = new HelpText("");

        Fields(List<OrganisationRow> hosts, List<OrganisationRow> others) {
            host.setLabel(getTranslation("approval.host"));
            host.setHelperText(getTranslation("approval.host.help"));
            host.setItems(hosts);
            host.setItemLabelGenerator(OrganisationRow::name);
            host.setRequiredIndicatorVisible(true);
            host.setManualValidation(true);
            coHandlers.setLabel(getTranslation("approval.coHandlers"));
            coHandlers.setHelperText(getTranslation("approval.coHandlers.help"));
            coHandlers.setItems(others);
            coHandlers.setItemLabelGenerator(OrganisationRow::name);
            coHandlers.setManualValidation(true);
            filingClass.setLabel(getTranslation("approval.filingClass"));
            filingClass.setItems(FilingClass.values());
            filingClass.setItemLabelGenerator(value -> getTranslation("approval.filingClass." + value));
            filingClass.setRequiredIndicatorVisible(true);
            filingClass.setManualValidation(true);
            host.addValueChangeListener(change -> showHandling());
            coHandlers.addValueChangeListener(change -> showHandling());
            add(host, coHandlers, filingClass, handling);
            setColspan(handling, 2);
        }

        private void showHandling() {
            handling.setText(
                    host.isEmpty()
                            ? ""
                            : getTranslation("approval.handling." + assignment().handling()));
        }

        boolean areValid() {
            mark(host, host.isEmpty() ? "approval.host.needed" : "");
            mark(coHandlers, coHandlers.getValue().contains(host.getValue()) ? "approval.coHandler.isHost" : "");
            mark(filingClass, filingClass.isEmpty() ? "approval.filingClass.needed" : "");
            return !host.isInvalid() && !coHandlers.isInvalid() && !filingClass.isInvalid();
        }

        private <T extends com.vaadin.flow.component.shared.HasValidationProperties> void mark(T field, String key) {
            field.setInvalid(!key.isEmpty());
            field.setErrorMessage(key.isEmpty() ? "" : getTranslation(key));
        }

        HostAssignment assignment() {
            Set<OrganisationId> others =
                    coHandlers.getValue().stream().map(OrganisationRow::id).collect(Collectors.toSet());
            return new HostAssignment(host.getValue().id(), others, filingClass.getValue());
        }
    }
}
