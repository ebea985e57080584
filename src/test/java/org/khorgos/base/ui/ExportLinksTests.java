package org.khorgos.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.testing.Screens;

class ExportLinksTests {
    @BeforeEach
    void open() {
        Screens.open();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void each_format_has_a_link_and_nothing_is_written_before_it_is_followed() {
        UI.getCurrent().add(ExportLinks.of("list", (format, out) -> {
            throw new AssertionError("nobody asked for " + format);
        }));
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).containsExactly("Export CSV", "Export XLSX");
        assertThat(_find(Anchor.class)).allMatch(link -> link.hasClassName("export-link"));
    }
}
