package org.khorgos.monitoring.ui.repair;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.base.ui.Tone;
import org.khorgos.workflow.repair.Forecast;

/** What a repair of many processes would do to each. */
final class TrialTable extends Div {
    TrialTable(List<Forecast> forecasts) {
        Formats formats = Formats.here();
        long possible = forecasts.stream()
                .filter(forecast -> forecast.problem() == null)
                .count();
        add(new Paragraph(
                RepairWords.text("migrate.result", formats.number(possible), formats.number(forecasts.size()))));
        SmallTable table = new SmallTable(
                RepairWords.text("migrate.tried"),
                RepairWords.text("proposal"),
                RepairWords.text("steps"),
                RepairWords.text("result"),
                RepairWords.text("effect"));
        forecasts.forEach(forecast -> table.row(
                RepairWords.proposal(forecast.proposal(), forecast.label()),
                new Span(forecast.before().steps().stream()
                        .map(RepairWords::step)
                        .distinct()
                        .collect(Collectors.joining(", "))),
                forecast.problem() == null
                        ? new Badge(RepairWords.text("possible"), Tone.DONE, VaadinIcon.CHECK)
                        : new Badge(RepairWords.text("impossible.one"), Tone.REFUSED, VaadinIcon.CLOSE_SMALL),
                new Span(effect(forecast))));
        add(table);
    }

    private static String effect(Forecast forecast) {
        if (forecast.problem() != null) {
            return RepairWords.why(forecast.problem());
        }
        int gone = forecast.vanishing().size() + forecast.lost().size();
        int come = forecast.appearing().size() + forecast.made().size();
        return gone + come == 0
                ? RepairWords.text("migrate.effect.none")
                : RepairWords.text("migrate.effect", gone, come);
    }
}
