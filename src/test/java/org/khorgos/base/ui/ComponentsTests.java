package org.khorgos.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.Languages;
import org.khorgos.base.Money;
import org.khorgos.testing.Screens;

class ComponentsTests {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final ZoneId TASHKENT = ZoneId.of("Asia/Tashkent");

    @BeforeEach
    void open() {
        Screens.open();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void a_header_has_one_title_and_hides_an_empty_purpose() {
        UI.getCurrent().add(new ViewHeader("Users", "").badge(StateBadge.of("FILED")));
        assertThat(_get(H1.class).getText()).isEqualTo("Users");
        assertThat(_find(Span.class, spec -> spec.withText("Filed"))).hasSize(1);
    }

    @Test
    void a_state_is_never_colour_alone() {
        Badge badge = StateBadge.of("RESERVE");
        assertThat(badge.getChildren().count()).isEqualTo(2);
        assertThat(badge.getClassNames()).contains("tone-attention");
        assertThat(badge.getElement().getTextRecursively()).contains("Reserve list");
    }

    @Test
    void the_strip_names_the_present_step_for_screen_readers() {
        UI.getCurrent()
                .add(new ProcessStrip(List.of(
                        new ProcessStrip.Step("Filing", ProcessStrip.Status.DONE),
                        new ProcessStrip.Step("Review", ProcessStrip.Status.NOW),
                        new ProcessStrip.Step("Committee", ProcessStrip.Status.NEXT))));
        List<ListItem> items = _find(ListItem.class);
        assertThat(items).hasSize(3);
        assertThat(items.get(1).getElement().getAttribute("aria-current")).isEqualTo("step");
        assertThat(items.get(0).getElement().getTextRecursively()).contains("done");
    }

    @Test
    void a_failure_stays_and_a_success_goes() {
        Notices.failure("The name is taken.");
        Notices.success("Saved.");
        assertThat(NotificationsKt.getNotifications())
                .extracting(notice -> notice.getDuration())
                .containsExactlyInAnyOrder(0, 4000);
    }

    @Test
    void an_empty_state_says_what_to_do() {
        EmptyState empty = new EmptyState(VaadinIcon.INBOX, "No tasks", "Come back tomorrow.");
        assertThat(empty.getElement().getTextRecursively()).contains("No tasks", "Come back tomorrow.");
    }

    @Test
    void near_times_are_told_in_working_days() {
        Formats formats = new Formats(Languages.ENGLISH, TASHKENT);
        assertThat(formats.relative(Instant.parse("2026-03-03T05:00:00Z"), MONDAY))
                .isEqualTo("tomorrow");
        assertThat(formats.relative(Instant.parse("2026-03-09T05:00:00Z"), MONDAY))
                .isEqualTo("in 5 working days");
        assertThat(formats.relative(Instant.parse("2026-02-26T05:00:00Z"), MONDAY))
                .isEqualTo("2 working days ago");
        assertThat(formats.relative(Instant.parse("2026-05-04T05:00:00Z"), MONDAY))
                .contains("2026");
    }

    @Test
    void dates_end_without_a_full_stop_in_every_language() {
        Instant then = Instant.parse("2026-11-24T20:15:00Z");
        assertThat(new Formats(Languages.RUSSIAN, TASHKENT).date(then)).isEqualTo("25 нояб. 2026");
        assertThat(new Formats(Languages.RUSSIAN, TASHKENT).dateTime(then))
                .isEqualTo("25 нояб. 2026, 01:15 Asia/Tashkent");
        for (Locale language : Languages.ALL) {
            assertThat(new Formats(language, TASHKENT).date(then)).doesNotEndWith(".");
        }
    }

    @Test
    void money_is_written_as_the_reader_expects() {
        Money money = Money.of("1250000.5", "CNY");
        assertThat(new Formats(Languages.ENGLISH, TASHKENT).money(money)).isEqualTo("CNY\u00a01,250,000.50");
        assertThat(new Formats(Languages.RUSSIAN, TASHKENT).money(money)).isEqualTo("CNY\u00a01\u00a0250\u00a0000,50");
    }
}
