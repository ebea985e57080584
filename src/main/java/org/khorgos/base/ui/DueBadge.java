package org.khorgos.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A due date with its light: overdue, soon, later; the full date and the calendar that counts on hover. */
public final class DueBadge {
    private static final Duration SOON = Duration.ofDays(3);

    private DueBadge() {}

    /**
     * The badge of one due date.
     *
     * @param due null when there is no due date, shown as a dash
     */
    public static Component of(@Nullable Instant due, Instant now) {
        return of(due, due == null ? null : due.minus(SOON), now);
    }

    /**
     * The badge of one due date.
     *
     * @param due null when there is no due date, shown as a dash
     * @param soon from when on it is soon, null for never
     */
    public static Component of(@Nullable Instant due, @Nullable Instant soon, Instant now) {
        if (due == null) {
            return new Span("–");
        }
        Formats formats = Formats.here();
        String text = formats.relative(due, now);
        Badge badge = due.isBefore(now)
                ? new Badge(Texts.text("task.overdue", text), Tone.REFUSED, VaadinIcon.ALARM)
                : soon != null && !now.isBefore(soon)
                        ? new Badge(text, Tone.ATTENTION, VaadinIcon.CLOCK)
                        : new Badge(text, Tone.NEUTRAL, VaadinIcon.CALENDAR_O);
        badge.setTitle(title(formats, formats.dateTime(due)));
        return badge;
    }

    private static String title(Formats formats, String date) {
        String country = formats.countedIn();
        return country.isEmpty() ? date : Texts.text("base.calendarOf", date, country);
    }
}
