package org.khorgos.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The cells of the table's last reading: a line that is the same when the table is read again keeps its cells, so that the
 * server and every open browser pay only for the lines that changed.
 */
final class KeptCells {
    /** Cells say how far away a date is, so none grows older. */
    private static final Duration LONGEST = Duration.ofMinutes(1);
    /** More than a window shows; who scrolls further has the cells made again. */
    private static final int MOST = 1_000;

    private final Clock clock;
    private Map<Place, Component> before = Map.of();
    private Map<Place, Component> now = new HashMap<>();
    private Instant since;

    KeptCells(Clock clock) {
        this.clock = clock;
        since = clock.instant();
    }

    /** Where a cell stands: in a column, which is what makes its cells, and in a line. */
    private record Place(Object column, InboxLine line) {}

    /** The same cells, each made once for as long as its line stays as it is. */
    SerializableFunction<InboxLine, Component> keep(SerializableFunction<InboxLine, Component> cells) {
        return line -> cell(new Place(cells, line), cells);
    }

    /** The table is read again, and what it does not ask for until the next time is forgotten. */
    void again() {
        if (since.plus(LONGEST).isBefore(clock.instant())) {
            forget();
        } else {
            before = now;
            now = new HashMap<>();
        }
    }

    /** All cells are made anew. */
    void forget() {
        before = Map.of();
        now = new HashMap<>();
        since = clock.instant();
    }

    private Component cell(Place place, SerializableFunction<InboxLine, Component> cells) {
        Component kept = now.containsKey(place) ? now.get(place) : before.get(place);
        Component cell = kept == null ? cells.apply(place.line()) : kept;
        if (now.size() < MOST) {
            now.put(place, cell);
        }
        return cell;
    }
}
