package org.khorgos.inbox.calendar;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.khorgos.base.Messages;
import org.khorgos.base.PublicAddress;
import org.khorgos.base.text.CalendarFile;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;

/**
 * Writes deadlines as a calendar (RFC 5545) in the reader's language: a deadline at its time, or for the whole day when
 * it is midnight where the reader is; a follow-up for the whole day there.
 */
@Component
class CalendarText {
    private final Messages messages;
    private final PublicAddress address;
    private final Clock clock;

    CalendarText(Messages messages, PublicAddress address, Clock clock) {
        this.messages = messages;
        this.address = address;
        this.clock = clock;
    }

    String write(UserRow reader, List<Deadline> deadlines) {
        Calendar calendar = CalendarFile.begin("Deadlines");
        calendar.add(new XProperty("X-WR-CALNAME", messages.get(reader.language(), "inbox.calendar.name")));
        for (Deadline deadline : deadlines) {
            if (deadline.dueAt() != null) {
                calendar.add(event(reader, deadline, "due", start(deadline.dueAt(), reader.zone())));
            }
            if (deadline.followUpAt() != null) {
                Temporal day = deadline.followUpAt().atZone(reader.zone()).toLocalDate();
                calendar.add(event(reader, deadline, "followUp", day));
            }
        }
        return CalendarFile.text(calendar);
    }

    private static Temporal start(Instant due, ZoneId zone) {
        boolean midnight = due.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? due.atZone(zone).toLocalDate() : due;
    }

    private VEvent event(UserRow reader, Deadline deadline, String what, Temporal start) {
        Locale language = reader.language();
        String task = messages.get(language, "task." + deadline.kind());
        VEvent event = new VEvent(start, messages.get(language, "inbox.calendar." + what, task, deadline.label()));
        event.add(new Uid("%s-%s@%s".formatted(deadline.task(), what, address.host())));
        event.replace(new DtStamp(clock.instant()));
        event.add(new Url(URI.create(address.of("tasks/" + deadline.task()))));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
