package org.khorgos.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.khorgos.base.Refused;
import org.khorgos.identity.Actor;

/** Until when something is due that is due on a day. */
public final class DayEnd {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private DayEnd() {}

    /** The last second of the day in the actor's zone; throws Refused when it is past. */
    public static Instant of(LocalDate day, Actor actor, Instant now) {
        Instant end = day.atTime(END_OF_DAY).atZone(actor.zone()).toInstant();
        if (end.isBefore(now)) {
            throw new Refused("inbox.day.past");
        }
        return end;
    }
}
