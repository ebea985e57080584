package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.Formats;
import org.khorgos.workflow.monitor.DefinitionRow;
import org.khorgos.workflow.monitor.StepJobs;
import org.khorgos.workflow.monitor.SuspensionService;

/** The timers of a model's version, each of which can rest, and the button that lets the whole version rest. */
final class ModelControls extends Div {
    private final SuspensionService suspension;
    private final DefinitionRow model;
    private final int latest;
    private final boolean mayChange;
    private final Runnable done;

    /** @param latest the newest version of the model */
    ModelControls(SuspensionService suspension, DefinitionRow model, int latest, boolean mayChange, Runnable done) {
        this.suspension = suspension;
        this.model = model;
        this.latest = latest;
        this.mayChange = mayChange;
        this.done = done;
        CardGrid<StepJobs> grid = Tables.of(
                suspension.steps(model.process(), model.version()),
                row -> List.of(new Span(name(row)), state(row), button(row)));
        grid.addClassName("timer-table");
        grid.addColumn(this::name)
                .setHeader(getTranslation("monitoring.element"))
                .setFlexGrow(3);
        grid.addColumn(row -> Formats.here().number(row.waiting())).setHeader(getTranslation("monitoring.waiting"));
        grid.addComponentColumn(this::state).setHeader(getTranslation("monitoring.state"));
        grid.addActions(this::button);
        add(grid);
    }

    /** The button for the version as a whole. */
    Component whole() {
        String name = getTranslation("monitoring.model", getTranslation("bpmn." + model.process()), model.version());
        SuspensionButton button = new SuspensionButton(
                name,
                model.suspended(),
                reason -> suspension.model(model.process(), model.version(), !model.suspended(), reason),
                done);
        button.setVisible(mayChange);
        Div bar = new Div();
        if (model.suspended()) {
            bar.add(Suspended.badge());
        }
        if (mayChange && model.running() > 0 && model.version() < latest) {
            bar.add(new Anchor(
                    "monitor/migrate/" + model.process() + "/" + model.version(),
                    getTranslation("workflow.repair.migrate")));
        }
        bar.add(button);
        bar.addClassName("rule-decisions");
        return bar;
    }

    private Component button(StepJobs row) {
        SuspensionButton button = new SuspensionButton(
                name(row),
                row.suspended(),
                reason -> {
                    suspension.step(model.process(), model.version(), row.element(), !row.suspended(), reason);
                    return false;
                },
                done);
        button.setVisible(mayChange);
        return button;
    }

    private Component state(StepJobs row) {
        return row.suspended() ? Suspended.badge() : new Span(getTranslation("monitoring.waits"));
    }

    private String name(StepJobs row) {
        return Steps.name(model.process(), row.element());
    }
}
