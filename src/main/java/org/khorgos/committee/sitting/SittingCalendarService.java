package org.khorgos.committee.sitting;

import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import org.khorgos.base.text.CalendarFile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives those who are told of a sitting its date for their calendars. */
@Service
@Transactional(readOnly = true)
public class SittingCalendarService {
    private final RoomReader reader;
    private final SittingEntry entry;

    SittingCalendarService(RoomReader reader, SittingEntry entry) {
        this.reader = reader;
        this.entry = entry;
    }

    /** The sitting as a file of RFC 5545, its beginning in UTC; throws NotFound for one that the reader is not told of. */
    @PreAuthorize("hasAnyRole('COMMITTEE_SECRETARY', 'COMMITTEE_CHAIR', 'COMMITTEE_MEMBER', 'AUDITOR')")
    public String calendar(SittingId id, Locale language) {
        SittingRow sitting = reader.sitting(id);
        Calendar calendar = CalendarFile.begin(SittingEntry.PART);
        calendar.add(entry.of(sitting, sitting.edition(), language));
        return CalendarFile.text(calendar);
    }
}
