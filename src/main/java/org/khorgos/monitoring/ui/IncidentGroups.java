package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.Formats;
import org.khorgos.workflow.monitor.IncidentGroup;

/** The same failures as one line, with a button that has all of them tried again. */
final class IncidentGroups extends Div {
    private final Consumer<IncidentGroup> retryAll;
    private final boolean mayRetry;
    private final CardGrid<IncidentGroup> grid = new CardGrid<>(this::card);

    IncidentGroups(boolean mayRetry, Consumer<IncidentGroup> retryAll) {
        this.mayRetry = mayRetry;
        this.retryAll = retryAll;
        grid.addClassName("group-table");
        grid.addColumn(IncidentGroups::name)
                .setHeader(getTranslation("monitoring.element"))
                .setFlexGrow(2);
        grid.addColumn(IncidentGroup::message)
                .setHeader(getTranslation("monitoring.message"))
                .setTooltipGenerator(IncidentGroup::message)
                .setFlexGrow(4);
        grid.addColumn(group -> Formats.here().number(group.count())).setHeader(getTranslation("monitoring.count"));
        grid.addColumn(group -> Tables.time(group.oldest())).setHeader(getTranslation("monitoring.oldest"));
        grid.addColumn(group -> Tables.time(group.latest())).setHeader(getTranslation("monitoring.latest"));
        grid.addActions(this::button);
        grid.setAllRowsVisible(true);
        add(grid);
    }

    void show(List<IncidentGroup> groups) {
        grid.setItems(groups);
    }

    private Component button(IncidentGroup group) {
        Button button =
                new Button(getTranslation("monitoring.retryAll", group.count()), click -> retryAll.accept(group));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(button.getText() + ": " + name(group));
        button.setVisible(mayRetry);
        return button;
    }

    private Component card(IncidentGroup group) {
        Div card = new Div(
                new Span(name(group) + " × " + Formats.here().number(group.count())),
                Tables.line(group.message()),
                button(group));
        card.addClassName("card");
        return card;
    }

    private static String name(IncidentGroup group) {
        return Steps.name(group.process(), group.element());
    }
}
