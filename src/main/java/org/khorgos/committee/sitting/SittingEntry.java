package org.khorgos.committee.sitting;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.khorgos.base.Messages;
import org.khorgos.base.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Writes sittings for calendars (RFC 5545), their times in UTC, always under the same id, with the edition as its sequence;
 * nothing of the agenda, of which not everybody may know everything.
 */
@Component
public class SittingEntry {
    /** The name of calendars that hold sittings. */
    public static final String PART = "Sittings";

    private final Messages messages;
    private final PublicAddress address;
    private final Clock clock;

    SittingEntry(Messages messages, PublicAddress address, Clock clock) {
        this.messages = messages;
        this.address = address;
        this.clock = clock;
    }

    /** The sitting with title, time and place; one that is called off as such. */
    public VEvent of(SittingRow sitting, int edition, Locale language) {
        VEvent event = event(
                sitting.id(),
                edition,
                sitting.beginsAt(),
                sitting.endsAt(),
                messages.get(language, "committee.sitting.calendar", sitting.title()));
        event.add(new Location(sitting.place()));
        event.add(new Url(URI.create(address.of("sitting/" + sitting.id()))));
        event.add(
                sitting.status() == SittingStatus.CALLED_OFF
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    /** For somebody who is not invited any more: nothing that they were not told before. */
    public VEvent ended(GuestsReleased event, Locale language) {
        VEvent entry = event(
                event.sitting(),
                event.edition(),
                event.beginsAt(),
                event.endsAt(),
                messages.get(language, "committee.sitting.calendar.ended"));
        entry.add(ImmutableStatus.VEVENT_CANCELLED);
        return entry;
    }

    private VEvent event(SittingId id, int edition, Instant begins, Instant ends, String summary) {
        VEvent event = new VEvent(begins, ends, summary);
        event.add(new Uid("sitting-%s@%s".formatted(id, address.host())));
        event.replace(new DtStamp(clock.instant()));
        event.add(new Sequence(edition));
        return event;
    }
}
