package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.Formats;

/** Plain tables of the monitor: all rows at once, cards of lines on a phone. */
final class Tables {
    private Tables() {}

    /** @param lines what the card of a row says, line by line */
    static <T> CardGrid<T> of(List<T> rows, Function<T, List<? extends Component>> lines) {
        CardGrid<T> grid = new CardGrid<>(row -> {
            Div card = new Div();
            lines.apply(row).forEach(card::add);
            card.addClassName("card");
            return card;
        });
        grid.setAllRowsVisible(true);
        grid.setItems(rows);
        return grid;
    }

    static Span line(String text) {
        Span line = new Span(text);
        line.addClassName("card-line");
        return line;
    }

    static String time(@Nullable Instant instant) {
        return instant == null ? "" : Formats.here().dateTime(instant);
    }
}
