package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.Formats;
import org.khorgos.workflow.monitor.StepUse;

/** The figures of a model's picture as a table that can be put in any order. */
final class StepTable extends Div {
    private final String process;
    private final Formats formats = Formats.here();

    StepTable(String process, List<StepUse> steps) {
        this.process = process;
        CardGrid<StepUse> grid = new CardGrid<>(this::card);
        grid.addClassName("step-table");
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("monitoring.element"))
                .setComparator(Comparator.comparing(this::name))
                .setWidth("16rem")
                .setFlexGrow(4);
        count(grid, "monitoring.running", StepUse::running);
        count(grid, "monitoring.failed", StepUse::stuck);
        count(grid, "monitoring.visits", StepUse::visits);
        count(grid, "monitoring.done", StepUse::done);
        count(grid, "monitoring.interrupted", StepUse::interrupted);
        days(grid, "monitoring.median", StepUse::median);
        days(grid, "monitoring.ninety", StepUse::ninety);
        grid.setAllRowsVisible(true);
        grid.setItems(steps.stream().sorted(Comparator.comparing(this::name)).toList());
        add(grid);
    }

    private void count(CardGrid<StepUse> grid, String header, ToLongFunction<StepUse> value) {
        grid.addColumn(row -> formats.number(value.applyAsLong(row)))
                .setHeader(getTranslation(header))
                .setComparator(Comparator.comparingLong(value))
                .setWidth("7rem");
    }

    private void days(CardGrid<StepUse> grid, String header, ValueProvider<StepUse, @Nullable BigDecimal> value) {
        grid.addColumn(row -> days(value.apply(row)))
                .setHeader(getTranslation(header))
                .setComparator(Comparator.comparing(value, Comparator.nullsFirst(Comparator.naturalOrder())))
                .setWidth("9rem");
    }

    private String days(@Nullable BigDecimal days) {
        return days == null ? "–" : formats.number(days, 1);
    }

    private Anchor link(StepUse step) {
        return new Anchor(InstancesAddress.atStep(process, step.element()), name(step));
    }

    private String name(StepUse step) {
        return Steps.name(process, step.element());
    }

    private Div card(StepUse step) {
        Div card = new Div(
                link(step),
                new Span(getTranslation("monitoring.card", step.running(), step.stuck())),
                new Span(getTranslation(
                        "monitoring.card.use", step.visits(), days(step.median()), days(step.ninety()))));
        card.addClassName("card");
        return card;
    }
}
