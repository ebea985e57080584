package org.khorgos.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Tone;

/** Words and lights that the inbox and the task page share. */
final class TaskTexts {
    private static final Duration SOON = Duration.ofDays(3);

    private TaskTexts() {}

    /** What has to be done, such as "Check the form". */
    static String kind(Operation kind) {
        return I18NProvider.translate("task." + kind.name());
    }

    /** The due date with its light: overdue, soon, later. */
    static Component due(@Nullable Instant due, Clock clock) {
        if (due == null) {
            return new Span("–");
        }
        Formats formats = Formats.here();
        Instant now = clock.instant();
        String text = formats.relative(due, now);
        Badge badge = due.isBefore(now)
                ? new Badge(I18NProvider.translate("task.overdue", text), Tone.REFUSED, VaadinIcon.ALARM)
                : due.isBefore(now.plus(SOON))
                        ? new Badge(text, Tone.ATTENTION, VaadinIcon.CLOCK)
                        : new Badge(text, Tone.NEUTRAL, VaadinIcon.CALENDAR_O);
        badge.setTitle(formats.dateTime(due));
        return badge;
    }
}
