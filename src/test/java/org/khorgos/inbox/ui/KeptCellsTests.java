package org.khorgos.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import org.junit.jupiter.api.Test;
import org.khorgos.base.MovableClock;
import org.khorgos.inbox.TaskGroup;

class KeptCellsTests {
    private final MovableClock clock = new MovableClock();
    private final KeptCells kept = new KeptCells(clock);
    private final SerializableFunction<InboxLine, Component> column = kept.keep(line -> new Span());

    @Test
    void a_line_that_is_the_same_keeps_its_cell_when_the_table_is_read_again() {
        Component cell = column.apply(line("filing", 3));
        kept.again();
        assertThat(column.apply(line("filing", 3))).isSameAs(cell);
        assertThat(column.apply(line("filing", 4))).isNotSameAs(cell);
    }

    @Test
    void each_column_has_cells_of_its_own() {
        SerializableFunction<InboxLine, Component> other = kept.keep(line -> new Span());
        assertThat(other.apply(line("filing", 3))).isNotSameAs(column.apply(line("filing", 3)));
    }

    @Test
    void a_line_that_was_away_or_different_for_one_reading_has_its_cell_made_anew() {
        Component cell = column.apply(line("filing", 3));
        kept.again();
        var unused = column.apply(line("filing", 4));
        kept.again();
        assertThat(column.apply(line("filing", 3))).isNotSameAs(cell);
    }

    @Test
    void no_cell_grows_older_than_a_minute_since_it_says_how_far_a_date_is() {
        Component cell = column.apply(line("filing", 3));
        clock.moveTo(clock.instant().plusSeconds(61));
        kept.again();
        assertThat(column.apply(line("filing", 3))).isNotSameAs(cell);
    }

    private static InboxLine line(String group, long n) {
        return new InboxLine.Heading(new TaskGroup(group, n), true);
    }
}
