package org.khorgos.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.khorgos.base.NotFound;

/** What stands in an address is an id, or there is no such page. */
class PageIdTests {
    private static final UUID ONE = UUID.fromString("0b51bf51-3c19-4cb8-9fd0-9d2d2d3f1a10");

    @Test
    void an_id_is_read_where_it_stands() {
        assertThat(PageId.of(at("id", ONE.toString()), UUID::fromString)).isEqualTo(ONE);
        assertThat(PageId.of(at("sitting", ONE.toString()), "sitting", UUID::fromString))
                .isEqualTo(ONE);
    }

    @Test
    void other_text_and_none_lead_nowhere() {
        assertThatThrownBy(() -> PageId.of(at("id", "wells"), UUID::fromString)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> PageId.of(at("sitting", ONE.toString()), UUID::fromString))
                .isInstanceOf(NotFound.class);
    }

    private static BeforeEnterEvent at(String name, String text) {
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(new RouteParameters(name, text));
        when(event.getLocation()).thenReturn(new Location("pages/" + text));
        return event;
    }
}
