package org.khorgos.monitoring.ui.rules;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.base.ui.Texts;
import org.khorgos.workflow.rules.Simulation;
import org.khorgos.workflow.rules.Simulation.Different;

/** What would have come out otherwise for proposals of the past. */
final class SimulationPart extends Div {
    SimulationPart(Simulation simulation) {
        Formats formats = Formats.here();
        if (simulation.tried() == 0) {
            add(new Paragraph(Texts.text("workflow.rules.simulation.none")));
            return;
        }
        add(new Paragraph(Texts.text(
                "workflow.rules.simulation.result",
                formats.number(simulation.tried()),
                formats.number(simulation.different().size()))));
        if (simulation.unsure() > 0) {
            add(new Paragraph(Texts.text("workflow.rules.simulation.unsure", formats.number(simulation.unsure()))));
        }
        if (!simulation.different().isEmpty()) {
            add(table(simulation));
        }
    }

    private static SmallTable table(Simulation simulation) {
        SmallTable table = new SmallTable(
                Texts.text("workflow.rules.simulation"),
                Texts.text("workflow.rules.proposal"),
                Texts.text("workflow.rules.before"),
                Texts.text("workflow.rules.after"),
                Texts.text("workflow.rules.inputs"));
        for (Different one : simulation.different()) {
            table.row(
                    new Anchor("proposals/" + one.proposal(), one.number() + " " + one.title()),
                    new Span(one.before()),
                    new Span(one.after().isEmpty() ? Texts.text("workflow.rules.nothing") : one.after()),
                    new Span(one.inputs()));
        }
        return table;
    }
}
