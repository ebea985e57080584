package org.khorgos.committee.sitting;

import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import org.khorgos.base.Messages;
import org.khorgos.base.PublicAddress;
import org.khorgos.base.text.CalendarFile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives those who are told of a sitting its date for their calendars. */
@Service
@Transactional(readOnly = true)
public class SittingCalendarService {
    private final RoomReader reader;
    private final Messages messages;
    private final PublicAddress address;
    private final Clock clock;

    SittingCalendarService(RoomReader reader, Messages messages, PublicAddress address, Clock clock) {
        this.reader = reader;
        this.messages = messages;
        this.address = address;
        this.clock = clock;
    }

    /** The sitting as a file of RFC 5545, its beginning in UTC; throws NotFound for one that the reader is not told of. */
    @PreAuthorize("hasAnyRole('COMMITTEE_SECRETARY', 'COMMITTEE_CHAIR', 'COMMITTEE_MEMBER', 'AUDITOR')")
    public String calendar(SittingId id, Locale language) {
        SittingRow sitting = reader.sitting(id);
        VEvent event =
                new VEvent(sitting.beginsAt(), messages.get(language, "committee.sitting.calendar", sitting.title()));
        event.add(new Uid("sitting-%s@%s".formatted(id, address.host())));
        event.replace(new DtStamp(clock.instant()));
        event.add(new Location(sitting.place()));
        event.add(new Url(URI.create(address.of("sitting/" + id))));
        Calendar calendar = CalendarFile.begin("Sittings");
        calendar.add(event);
        return CalendarFile.text(calendar);
    }
}
