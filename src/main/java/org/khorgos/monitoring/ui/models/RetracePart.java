package org.khorgos.monitoring.ui.models;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.base.ui.Texts;
import org.khorgos.monitoring.ui.Steps;
import org.khorgos.workflow.models.ModelSimulation;
import org.khorgos.workflow.models.ModelSimulation.Otherwise;
import org.khorgos.workflow.models.ModelSimulation.Step;
import org.khorgos.workflow.models.ModelSimulation.Touched;

/** What changed processes would have meant for proposals of the past. */
final class RetracePart extends Div {
    private final Formats formats = Formats.here();

    RetracePart(ModelSimulation simulation) {
        addClassName("model-difference");
        long others = simulation.otherwise().stream()
                .map(Otherwise::proposal)
                .distinct()
                .count();
        add(new Paragraph(
                Texts.text("workflow.models.past", formats.number(simulation.tried()), formats.number(others))));
        if (simulation.unsure() > 0) {
            add(new Paragraph(Texts.text(
                    "workflow.models.past.unsure",
                    formats.number(simulation.passages()),
                    formats.number(simulation.unsure()))));
        }
        if (!simulation.touched().isEmpty()) {
            add(touched(simulation));
        }
        if (!simulation.otherwise().isEmpty()) {
            add(otherwise(simulation));
        }
    }

    private SmallTable touched(ModelSimulation simulation) {
        SmallTable table = new SmallTable(
                        Texts.text("workflow.models.past.touched"),
                        Texts.text("monitoring.process"),
                        Texts.text("monitoring.element"),
                        Texts.text("monitoring.compare.kind"),
                        Texts.text("workflow.models.past.proposals"))
                .named();
        for (Touched step : simulation.touched()) {
            table.row(
                    new Span(Texts.text("bpmn." + step.process())),
                    new Span(Steps.name(step.process(), step.element(), step.name())),
                    DifferencePart.badge(step.kind()),
                    new Span(formats.number(step.proposals())));
        }
        return table;
    }

    private static SmallTable otherwise(ModelSimulation simulation) {
        SmallTable table = new SmallTable(
                        Texts.text("workflow.models.past.otherwise"),
                        Texts.text("workflow.rules.proposal"),
                        Texts.text("workflow.models.past.where"),
                        Texts.text("workflow.models.past.before"),
                        Texts.text("workflow.models.past.after"))
                .named();
        for (Otherwise one : simulation.otherwise()) {
            boolean gone = one.before().id().isEmpty();
            table.row(
                    new Anchor("monitor/instances/" + one.proposal(), one.number() + " " + one.title()),
                    new Span(name(one, one.element())),
                    new Span(name(one, gone ? one.element() : one.before())),
                    new Span(gone ? Texts.text("workflow.models.past.gone") : name(one, one.after())));
        }
        return table;
    }

    private static String name(Otherwise one, Step step) {
        return step.id().isEmpty()
                ? Texts.text("workflow.models.past.nowhere")
                : Steps.name(one.process(), step.id(), step.name());
    }
}
