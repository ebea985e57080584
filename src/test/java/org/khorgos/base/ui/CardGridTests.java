package org.khorgos.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.testing.Screens;

class CardGridTests {
    private final List<String> made = new ArrayList<>();
    private CardGrid<String> grid;
    private Grid.Column<String> name;
    private Grid.Column<String> other;

    @BeforeEach
    void open() {
        Screens.open();
        grid = new CardGrid<>(row -> made("card of " + row));
        name = grid.addComponentColumn(row -> made("name of " + row));
        other = grid.addComponentColumn(row -> made("other of " + row));
        grid.arrange(List.of(name));
        assertThat(other.isVisible()).isFalse();
        grid.setItems("a", "b");
        UI.getCurrent().add(grid);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void only_cells_of_columns_that_are_shown_are_made() {
        MockVaadin.clientRoundtrip();
        assertThat(made).containsExactlyInAnyOrder("name of a", "name of b");
    }

    @Test
    void a_column_that_is_shown_later_has_its_cells_then() {
        MockVaadin.clientRoundtrip();
        made.clear();
        grid.arrange(List.of(other));
        MockVaadin.clientRoundtrip();
        assertThat(made).containsExactlyInAnyOrder("other of a", "other of b");
        assertThat(name.getRenderer()).isNotInstanceOf(ComponentRenderer.class);
        made.clear();
        grid.arrange(List.of(name));
        MockVaadin.clientRoundtrip();
        assertThat(made).containsExactlyInAnyOrder("name of a", "name of b");
    }

    private Span made(String text) {
        made.add(text);
        return new Span(text);
    }
}
