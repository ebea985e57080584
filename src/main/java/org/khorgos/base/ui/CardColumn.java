package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/** Makes a table usable on a phone: below 600 pixels each row is a card. */
public final class CardColumn {
    private static final int PHONE = 600;

    private CardColumn() {}

    /** Call it when all columns are there; the card says the same as the row. */
    public static <T> void on(Grid<T> grid, SerializableFunction<T, Component> card) {
        List<Grid.Column<T>> columns = List.copyOf(grid.getColumns());
        Grid.Column<T> cards = grid.addComponentColumn(card::apply);
        cards.setKey("card");
        cards.setVisible(false);
        grid.addAttachListener(attached -> {
            var page = attached.getUI().getPage();
            page.retrieveExtendedClientDetails(details -> show(columns, cards, details.getWindowInnerWidth()));
            var resizing = page.addBrowserWindowResizeListener(resized -> show(columns, cards, resized.getWidth()));
            grid.addDetachListener(detached -> {
                detached.unregisterListener();
                resizing.remove();
            });
        });
    }

    private static <T> void show(List<Grid.Column<T>> columns, Grid.Column<T> cards, int width) {
        boolean phone = width < PHONE;
        if (cards.isVisible() != phone) {
            cards.setVisible(phone);
            columns.forEach(column -> column.setVisible(!phone));
        }
    }
}
