package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ProcessPicture;
import org.khorgos.workflow.monitor.DefinitionPicture;
import org.khorgos.workflow.monitor.DefinitionRow;
import org.khorgos.workflow.monitor.StepUse;

/** A model with counts and heat on its steps and the legend of both; a chosen step leads to the processes that are there. */
final class ModelPicture extends Div {
    private final Heat heat;
    private final List<StepUse> steps;
    private final BigDecimal highest;

    ModelPicture(DefinitionRow model, DefinitionPicture picture, List<StepUse> steps, Heat heat) {
        this.heat = heat;
        this.steps = steps;
        this.highest = steps.stream().map(heat::of).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::max);
        ProcessPicture diagram = new ProcessPicture(getTranslation("bpmn." + model.process()));
        diagram.setDiagram(picture.xml());
        diagram.mark(Set.of(), picture.running().keySet(), picture.failed().keySet());
        diagram.counts(picture.running(), picture.failed());
        warm(diagram);
        diagram.addElementClickListener(click -> UI.getCurrent()
                .navigate(InstancesAddress.ROUTE, QueryParameters.of("step", model.process() + "." + click.element())));
        add(diagram, legend());
    }

    private void warm(ProcessPicture diagram) {
        Map<String, Integer> levels = new HashMap<>();
        Map<String, String> labels = new HashMap<>();
        for (StepUse step : steps) {
            BigDecimal figure = heat.of(step);
            if (figure != null) {
                levels.put(step.element(), Heat.level(figure, highest));
                labels.put(step.element(), words(figure));
            }
        }
        diagram.heat(levels, labels);
    }

    private String words(BigDecimal figure) {
        String number = Formats.here().number(figure, 1);
        return getTranslation("monitoring.heat.figure." + heat.name(), number);
    }

    private Component legend() {
        UnorderedList legend = new UnorderedList();
        legend.addClassName("heat-legend");
        legend.add(new ListItem(getTranslation("monitoring.legend.counts")));
        if (highest.signum() > 0) {
            legend.add(new ListItem(getTranslation("monitoring.legend." + heat.name())));
            for (int level = 1; level <= Heat.LEVELS; level++) {
                Span swatch = new Span();
                swatch.addClassNames("heat-swatch", "heat-" + level);
                swatch.getElement().setAttribute("aria-hidden", "true");
                legend.add(new ListItem(swatch, new Span(getTranslation("monitoring.legend.upTo", bound(level)))));
            }
        }
        return legend;
    }

    private String bound(int level) {
        int places = heat == Heat.VISITS ? 0 : 1;
        BigDecimal bound = highest.multiply(BigDecimal.valueOf(level))
                .divide(BigDecimal.valueOf(Heat.LEVELS), places, RoundingMode.FLOOR);
        return Formats.here().number(bound, places);
    }
}
