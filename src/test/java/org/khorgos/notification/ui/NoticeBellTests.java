package org.khorgos.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.RouteConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.notification.NoticeId;
import org.khorgos.notification.NoticeRow;
import org.khorgos.notification.NoticeService;
import org.khorgos.testing.Screens;

class NoticeBellTests {
    private static final Instant NOON = Instant.parse("2025-03-05T12:00:00Z");
    private final NoticeService notices = mock(NoticeService.class);

    @BeforeEach
    void open() {
        Screens.open();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_bell_says_how_many_notices_are_unread() {
        when(notices.unread()).thenReturn(3);

        Button bell = bell();

        assertThat(bell.getAriaLabel()).contains("Notices, 3 unread");
        assertThat(bell.getSuffixComponent().getElement().getText()).isEqualTo("3");
    }

    @Test
    void opening_lists_the_newest_and_a_click_reads_one() {
        NoticeId id = new NoticeId(UUID.randomUUID());
        when(notices.unread()).thenReturn(1);
        when(notices.latest(any(), anyInt()))
                .thenReturn(List.of(new NoticeRow(id, "Proposal 2025-0001 was filed.", "proposals/7", NOON, false)));
        bell();
        _get(Popover.class).open();

        NativeButton line = _get(NativeButton.class, spec -> spec.withClasses("bell-line"));
        assertThat(line.getElement().getTextRecursively()).contains("new", "Proposal 2025-0001 was filed.", "today");
        when(notices.unread()).thenReturn(0);
        RouteConfiguration.forSessionScope().setRoute("proposals/7", Target.class);
        _click(line);

        verify(notices).markRead(id);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("proposals/7");
    }

    @Test
    void all_can_be_read_at_once() {
        when(notices.unread()).thenReturn(1, 1, 0);
        when(notices.latest(any(), anyInt()))
                .thenReturn(List.of(
                        new NoticeRow(new NoticeId(UUID.randomUUID()), "Proposal 1 was filed.", "", NOON, false)));
        Button bell = bell();
        _get(Popover.class).open();

        _click(_get(Button.class, spec -> spec.withText("Mark all as read")));

        verify(notices).markAllRead();
        assertThat(bell.getAriaLabel()).contains("Notices");
    }

    @Test
    void without_notices_the_list_says_what_will_come() {
        when(notices.latest(any(), anyInt())).thenReturn(List.of());
        bell();
        _get(Popover.class).open();

        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    /** The page that a notice opens. */
    public static class Target extends Div {}

    private Button bell() {
        UI.getCurrent().add(new NoticeItem(notices, Clock.fixed(NOON, ZoneOffset.UTC)).create());
        return _get(Button.class, spec -> spec.withClasses("bell-button"));
    }
}
