package org.khorgos.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import java.util.List;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.Tone;
import org.khorgos.panel.plan.PlanRow;

/** The waiting proposals with their panels; a list of cards on a phone. */
class PlanGrid extends Div {
    private final CardGrid<PlanRow> grid = new CardGrid<>(this::card);
    private final PlanDesk desk;
    private boolean proposed;

    PlanGrid(PlanDesk desk) {
        this.desk = desk;
        setSizeFull();
        grid.addComponentColumn(PlanGrid::proposal)
                .setHeader(text("proposal"))
                .setComparator(Comparator.comparing(row -> row.waiting().number()))
                .setWidth("16rem")
                .setFlexGrow(1);
        grid.addColumn(row -> row.waiting().round())
                .setHeader(text("round"))
                .setSortable(true)
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> new SeatList(row, desk))
                .setHeader(text("panel"))
                .setWidth("22rem")
                .setFlexGrow(2);
        grid.addComponentColumn(this::state)
                .setHeader(text("state"))
                .setComparator(Comparator.comparing(PlanRow::ready))
                .setWidth("16rem")
                .setFlexGrow(1);
        grid.addActions(this::add);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        add(grid);
    }

    /** @param planned false while nothing was proposed */
    void show(List<PlanRow> rows, boolean planned) {
        proposed = planned;
        grid.setItems(rows);
    }

    private static Component proposal(PlanRow row) {
        Anchor link = new Anchor("proposals/" + row.waiting().id(), PlanWords.name(row));
        return new Div(link);
    }

    private Component state(PlanRow row) {
        Div cell = new Div();
        if (!proposed) {
            cell.add(new Badge(text("open"), Tone.NEUTRAL, VaadinIcon.CIRCLE_THIN));
            return cell;
        }
        cell.add(
                row.ready()
                        ? new Badge(text("whole"), Tone.DONE, VaadinIcon.CHECK_CIRCLE)
                        : new Badge(text("broken"), Tone.ATTENTION, VaadinIcon.WARNING));
        row.gaps().forEach(gap -> {
            Span line = new Span(PlanWords.gap(gap));
            line.addClassName("card-line");
            cell.add(new Div(line));
        });
        return cell;
    }

    private Button add(PlanRow row) {
        Button add = new Button(VaadinIcon.PLUS.create(), click -> new AddExpertDialog(row, desk).open());
        add.setAriaLabel(text("add.for", row.waiting().number()));
        add.setTooltipText(text("add"));
        add.setEnabled(proposed);
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        return add;
    }

    private Component card(PlanRow row) {
        Div card = new Div(proposal(row), state(row), new SeatList(row, desk), add(row));
        card.addClassName("card");
        return card;
    }

    private String text(String key, Object... arguments) {
        return getTranslation("review.plan." + key, arguments);
    }
}
