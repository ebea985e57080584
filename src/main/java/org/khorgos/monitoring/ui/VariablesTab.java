package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.workflow.monitor.ProcessVariable;
import org.khorgos.workflow.monitor.VariableService;
import org.khorgos.workflow.monitor.VariableUse;

/** The variables of a proposal's processes, with a button at those that an administrator may change. */
final class VariablesTab extends Div {
    private final VariableService service;
    private final ProposalId id;
    private final boolean mayChange;

    VariablesTab(VariableService service, ProposalId id, boolean mayChange) {
        this.service = service;
        this.id = id;
        this.mayChange = mayChange;
        refresh();
    }

    private void refresh() {
        List<ProcessVariable> variables = service.variables(id);
        removeAll();
        add(
                variables.isEmpty()
                        ? new EmptyState(
                                VaadinIcon.DATABASE,
                                getTranslation("monitoring.noVariables"),
                                getTranslation("monitoring.noVariables.hint"))
                        : grid(variables));
    }

    private Component grid(List<ProcessVariable> variables) {
        CardGrid<ProcessVariable> grid = Tables.of(
                variables,
                row -> List.of(
                        new Span(row.name() + ": " + value(row)),
                        Tables.line(getTranslation("bpmn." + row.process())),
                        edit(row)));
        grid.addColumn(row -> getTranslation("bpmn." + row.process())).setHeader(getTranslation("monitoring.process"));
        grid.addColumn(ProcessVariable::name).setHeader(getTranslation("monitoring.variable"));
        grid.addColumn(this::value).setHeader(getTranslation("monitoring.value"));
        grid.addColumn(ProcessVariable::type).setHeader(getTranslation("monitoring.type"));
        grid.addComponentColumn(this::edit)
                .setHeader(getTranslation("monitoring.change"))
                .setFlexGrow(2);
        return grid;
    }

    private String value(ProcessVariable row) {
        return row.hidden() ? getTranslation("monitoring.hidden") : row.value();
    }

    private Component edit(ProcessVariable row) {
        if (!row.running()) {
            return Tables.line(getTranslation("monitoring.variable.ended"));
        }
        if (!row.editable()) {
            return Tables.line(getTranslation(
                    "monitoring.variable.why." + VariableUse.of(row.name()).name()));
        }
        Button change = new Button(
                getTranslation("monitoring.change"),
                click -> new VariableDialog(service, id, row, this::refresh).open());
        change.addThemeVariants(ButtonVariant.LUMO_SMALL);
        change.setVisible(mayChange);
        return change;
    }
}
