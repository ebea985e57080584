package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Tone;
import org.khorgos.workflow.monitor.CalledProcess;
import org.khorgos.workflow.monitor.DecisionEvaluation;
import org.khorgos.workflow.monitor.OperationRow;
import org.khorgos.workflow.monitor.StepVisit;

/** What became of a process, as tables: what it called, decision tables, visits, what was done by hand. */
final class PastTabs {
    private PastTabs() {}

    static Component processes(List<CalledProcess> processes, Callers callers) {
        CardGrid<CalledProcess> grid = Tables.of(
                processes,
                row -> List.of(process(row, callers), course(row), Tables.line(Tables.time(row.startedAt()))));
        grid.addComponentColumn(row -> process(row, callers))
                .setHeader(text("process"))
                .setFlexGrow(2);
        grid.addComponentColumn(PastTabs::version).setHeader(text("version"));
        grid.addComponentColumn(PastTabs::course).setHeader(text("state"));
        grid.addColumn(row -> Tables.time(row.startedAt())).setHeader(text("started"));
        grid.addColumn(row -> Tables.time(row.endedAt())).setHeader(text("endedAt"));
        return grid;
    }

    private static Component process(CalledProcess row, Callers callers) {
        Anchor link = callers.link(row);
        return row.depth() == 0 ? link : new Div(new Span("↳ ".repeat(row.depth())), link);
    }

    private static Component version(CalledProcess row) {
        Anchor link = new Anchor("monitor/" + row.process() + "/" + row.version(), String.valueOf(row.version()));
        link.setAriaLabel(I18NProvider.translate(
                "monitoring.model", I18NProvider.translate("bpmn." + row.process()), row.version()));
        return link;
    }

    private static Component course(CalledProcess row) {
        String name = text("course." + row.course().name());
        return switch (row.course()) {
            case RUNNING -> new Badge(name, Tone.INFO, VaadinIcon.PLAY);
            case SUSPENDED -> Suspended.badge();
            case ENDED -> new Badge(name, Tone.DONE, VaadinIcon.CHECK);
            case CANCELLED -> new Badge(name, Tone.NEUTRAL, VaadinIcon.CLOSE);
        };
    }

    static Component decisions(List<DecisionEvaluation> decisions) {
        if (decisions.isEmpty()) {
            return new EmptyState(VaadinIcon.TABLE, text("noDecisions"), text("noDecisions.hint"));
        }
        CardGrid<DecisionEvaluation> grid = Tables.of(
                decisions,
                row -> List.of(
                        new Span(row.decision()),
                        Tables.line(values(row, row.inputs())),
                        Tables.line("→ " + values(row, row.outputs())),
                        Tables.line(Tables.time(row.at()))));
        grid.addColumn(row -> Tables.time(row.at()))
                .setHeader(text("at"))
                .setWidth("12rem")
                .setFlexGrow(0);
        grid.addColumn(DecisionEvaluation::decision).setHeader(text("decision"));
        grid.addColumn(DecisionEvaluation::version)
                .setHeader(text("version"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> wrapped(values(row, row.inputs())))
                .setHeader(text("inputs"))
                .setFlexGrow(4);
        grid.addComponentColumn(row -> wrapped(values(row, row.outputs())))
                .setHeader(text("outputs"))
                .setFlexGrow(2);
        grid.addComponentColumn(row -> wrapped(String.join(", ", row.rules()))).setHeader(text("rule"));
        return grid;
    }

    private static String values(DecisionEvaluation row, List<DecisionEvaluation.Value> values) {
        return row.hidden()
                ? text("hidden")
                : values.stream()
                        .map(value -> value.name() + " = " + value.text())
                        .collect(Collectors.joining("; "));
    }

    static Component visits(List<StepVisit> visits) {
        CardGrid<StepVisit> grid = Tables.of(
                visits,
                row -> List.of(
                        new Span(Steps.name(row.process(), row.element())),
                        Tables.line(I18NProvider.translate("bpmn." + row.process())),
                        Tables.line(Tables.time(row.startedAt()) + " – " + Tables.time(row.endedAt()))));
        grid.addColumn(row -> Tables.time(row.startedAt())).setHeader(text("started"));
        grid.addColumn(row -> Tables.time(row.endedAt())).setHeader(text("endedAt"));
        grid.addColumn(row -> Steps.name(row.process(), row.element()))
                .setHeader(text("element"))
                .setFlexGrow(2);
        grid.addColumn(row -> I18NProvider.translate("bpmn." + row.process())).setHeader(text("process"));
        grid.addColumn(row -> row.interrupted() ? text("interrupted") : "").setHeader(text("how"));
        return grid;
    }

    static Component operations(List<OperationRow> operations) {
        if (operations.isEmpty()) {
            return new EmptyState(VaadinIcon.HAND, text("noOperations"), text("noOperations.hint"));
        }
        CardGrid<OperationRow> grid = Tables.of(
                operations,
                row -> List.of(
                        new Span(row.type() + " " + row.property()),
                        Tables.line(row.reason()),
                        Tables.line(row.who() + ", " + Tables.time(row.at()))));
        grid.addColumn(row -> Tables.time(row.at())).setHeader(text("at"));
        grid.addColumn(OperationRow::who).setHeader(text("who"));
        grid.addColumn(OperationRow::type).setHeader(text("what"));
        grid.addColumn(row -> row.value().isEmpty() ? row.property() : row.property() + " = " + row.value())
                .setHeader(text("property"));
        grid.addComponentColumn(row -> wrapped(row.reason()))
                .setHeader(text("reason"))
                .setFlexGrow(3);
        return grid;
    }

    private static Component wrapped(String text) {
        Span words = new Span(text);
        words.addClassName("wrapped-cell");
        return words;
    }

    private static String text(String name) {
        return I18NProvider.translate("monitoring." + name);
    }
}
