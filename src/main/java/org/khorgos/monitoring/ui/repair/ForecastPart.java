package org.khorgos.monitoring.ui.repair;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ProcessPicture;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.base.ui.Texts;
import org.khorgos.monitoring.ui.Steps;
import org.khorgos.workflow.monitor.InstanceRow.Step;
import org.khorgos.workflow.repair.Forecast;
import org.khorgos.workflow.repair.Situation;
import org.khorgos.workflow.repair.Situation.Alarm;
import org.khorgos.workflow.repair.Situation.Work;

/** What a repair does to one proposal: where its process is now and then, what goes and what comes. */
final class ForecastPart extends Div {
    private static final int BEFORE = 2;
    private static final int AFTER = 5;

    /** @param pictures the proposal's models with labels in the reader's language, the latest last */
    ForecastPart(Forecast forecast, List<org.khorgos.workflow.ProcessPicture> pictures) {
        addClassName("repair-forecast");
        Situation after = forecast.after();
        if (forecast.problem() != null) {
            Paragraph why = new Paragraph(RepairWords.why(forecast.problem()));
            why.addClassName("why-not");
            why.getElement().setAttribute("role", "alert");
            add(why);
        }
        if (after == null) {
            return;
        }
        add(
                new Paragraph(RepairWords.text("now", steps(forecast.before()))),
                new Paragraph(RepairWords.text("then", steps(after))),
                changes(forecast),
                new Paragraph(variables(forecast)),
                new Paragraph(RepairWords.text(
                        forecast.before().state() == after.state() ? "state.kept" : "state.changed",
                        Texts.text("state." + forecast.before().state()),
                        Texts.text("state." + after.state()))));
        Map<String, String> models = new TreeMap<>();
        pictures.forEach(picture -> models.put(picture.process(), picture.xml()));
        models.keySet().retainAll(processes(forecast.before(), after));
        models.forEach((process, xml) -> add(picture(process, xml, forecast.before(), after)));
    }

    private static String variables(Forecast forecast) {
        int count = forecast.before().variables();
        if (!forecast.keepsVariables()) {
            return RepairWords.text("variables.changed", count);
        }
        return count == 0 ? RepairWords.text("variables.none") : RepairWords.text("variables.kept", count);
    }

    private static String steps(Situation situation) {
        return situation.steps().isEmpty()
                ? RepairWords.text("nowhere")
                : situation.steps().stream().map(RepairWords::step).distinct().collect(Collectors.joining(", "));
    }

    private static SmallTable changes(Forecast forecast) {
        SmallTable table = new SmallTable(
                RepairWords.text("changes"),
                RepairWords.text("change"),
                RepairWords.text("task"),
                RepairWords.text("holder"),
                RepairWords.text("due"));
        forecast.vanishing().forEach(work -> table.row(work("goes", work)));
        forecast.appearing().forEach(work -> table.row(work("comes", work)));
        forecast.lost().forEach(timer -> table.row(timer("goes", timer)));
        forecast.made().forEach(timer -> table.row(timer("comes", timer)));
        return table;
    }

    private static Component[] work(String change, Work work) {
        return new Component[] {
            new Span(RepairWords.text(change)),
            new Span(Texts.text("task." + work.kind())),
            new Span(work.holder().isEmpty() ? RepairWords.text("groups") : work.holder()),
            new Span(time(work.dueAt()))
        };
    }

    private static Component[] timer(String change, Alarm timer) {
        return new Component[] {
            new Span(RepairWords.text(change)),
            new Span(RepairWords.text("timer", Steps.name(timer.process(), timer.element()))),
            new Span("–"),
            new Span(time(timer.dueAt()))
        };
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? "–" : Formats.here().dateTime(instant);
    }

    private static Set<String> processes(Situation before, Situation after) {
        return Stream.of(before, after)
                .flatMap(situation -> situation.steps().stream())
                .map(Step::process)
                .collect(Collectors.toSet());
    }

    private static Component picture(String process, String xml, Situation before, Situation after) {
        Map<String, Integer> levels = new HashMap<>();
        Map<String, String> labels = new HashMap<>();
        Set<String> now = elements(process, before);
        Set<String> then = elements(process, after);
        now.forEach(element -> mark(levels, labels, element, BEFORE, "mark.now"));
        then.forEach(
                element -> mark(levels, labels, element, AFTER, now.contains(element) ? "mark.both" : "mark.then"));
        ProcessPicture picture = new ProcessPicture(Texts.text("bpmn." + process));
        picture.setDiagram(xml);
        picture.mark(Set.of(), then, Set.of());
        picture.heat(levels, labels);
        return picture;
    }

    private static void mark(
            Map<String, Integer> levels, Map<String, String> labels, String element, int level, String words) {
        levels.put(element, level);
        labels.put(element, RepairWords.text(words));
    }

    private static Set<String> elements(String process, Situation situation) {
        return situation.steps().stream()
                .filter(step -> step.process().equals(process))
                .map(Step::element)
                .collect(Collectors.toSet());
    }
}
