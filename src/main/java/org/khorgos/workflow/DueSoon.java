package org.khorgos.workflow;

import java.time.Instant;
import java.util.function.Supplier;
import org.khorgos.access.Operation;
import org.khorgos.calendar.Calendars;
import org.springframework.stereotype.Component;

/** The rule of when the light of a task turns yellow: three working days before it is due, in the calendar by which its time counts. */
@Component
public class DueSoon {
    private static final int DAYS = 3;
    private final Calendars calendars;

    DueSoon(Calendars calendars) {
        this.calendars = calendars;
    }

    /**
     * When the light of something due at that instant turns yellow.
     *
     * @param partner the partner country (ISO 3166-1 alpha-2), asked only where its calendar counts
     */
    public Instant of(Operation kind, Supplier<String> partner, Instant due) {
        String country = kind == Operation.DECIDE_FOR_PARTNER ? partner.get() : Calendars.HOME;
        return calendars.of(country).minus(due, DAYS);
    }
}
