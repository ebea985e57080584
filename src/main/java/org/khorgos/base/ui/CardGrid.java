package org.khorgos.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table that becomes a list of cards where the window is narrow. */
public final class CardGrid<T> extends Grid<T> {
    private static final int NARROW = 700;
    private final Map<Column<T>, Renderer<T>> cells = new HashMap<>();
    private final Column<T> cards;
    private @Nullable List<Column<T>> shown;
    private boolean narrow;

    /** @param card what one row looks like on a phone */
    public CardGrid(SerializableFunction<T, Component> card) {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        addClassName("card-grid");
        setMultiSort(false);
        cards = addComponentColumn(row -> card.apply(row)).setHeader(readAloud("base.cards"));
        show(cards, false);
    }

    /** Makes cells only while their column is shown: a hidden column costs the server and the browser nothing. */
    @Override
    public <V extends Component> Column<T> addComponentColumn(ValueProvider<T, V> cell) {
        ComponentRenderer<V, T> renderer = new ComponentRenderer<>(cell::apply);
        Column<T> column = addColumn(renderer);
        cells.put(column, renderer);
        return column;
    }

    /** Adds a narrow last column of buttons, whose header is read aloud only. */
    public Column<T> addActions(SerializableFunction<T, Component> actions) {
        return addComponentColumn(row -> actions.apply(row))
                .setHeader(readAloud("base.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** Shows these columns in this order where there is room for them; the others are kept for another time. */
    public void arrange(List<Column<T>> chosen) {
        shown = List.copyOf(chosen);
        setColumnOrder(Stream.concat(chosen.stream(), getColumns().stream().filter(column -> !chosen.contains(column)))
                .toList());
        setVisibleColumns();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().retrieveExtendedClientDetails(details -> adapt(details.getWindowInnerWidth()));
        var following = event.getUI().getPage().addBrowserWindowResizeListener(resize -> adapt(resize.getWidth()));
        addDetachListener(detach -> {
            following.remove();
            detach.unregisterListener();
        });
    }

    private void adapt(int width) {
        boolean now = width < NARROW;
        if (now != narrow) {
            narrow = now;
            setVisibleColumns();
            setClassName("narrow", narrow);
        }
    }

    private Span readAloud(String key) {
        Span header = new Span(getTranslation(key));
        header.addClassName("only-read-aloud");
        return header;
    }

    private void setVisibleColumns() {
        getColumns().forEach(column -> show(column, column == cards ? narrow : !narrow && isShown(column)));
        getDataCommunicator().reset();
    }

    private void show(Column<T> column, boolean visible) {
        Renderer<T> renderer = cells.get(column);
        if (renderer != null && visible != column.isVisible()) {
            column.setRenderer(visible ? renderer : LitRenderer.of(""));
        }
        column.setVisible(visible);
    }

    private boolean isShown(Column<T> column) {
        return shown == null || shown.contains(column);
    }
}
