package org.khorgos.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.khorgos.base.WorkingDays;

/**
 * The last day of some work, of which people are reminded once.
 *
 * @param given when they got the work
 * @param end when the day is over
 */
public record LastDay(LocalDate day, Instant given, Instant end) {
    /** How many days before it a reminder may lie: more than any row of days off has. */
    public static final int HORIZON = 40;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /**
     * True from 08:00 on the last working day before it, in the zone of the working days, until it is over. Who got the
     * work after that morning needs no reminder.
     */
    public boolean isTimeToRemind(WorkingDays days, Instant now) {
        Instant morning =
                days.lastBefore(day).atTime(MORNING).atZone(days.zone()).toInstant();
        return given.isBefore(morning) && !now.isBefore(morning) && !now.isAfter(end);
    }
}
