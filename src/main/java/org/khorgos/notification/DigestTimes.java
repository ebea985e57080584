package org.khorgos.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.khorgos.base.WorkingDays;

/**
 * When one person's digests are due: in the morning where the person is, the weekly one on the first working day of the
 * week; a digest that was missed is due later on a day that counts.
 *
 * @param days of the person's country
 * @param workingDaysOnly false when every day counts as a working day
 */
record DigestTimes(WorkingDays days, ZoneId zone, boolean workingDaysOnly) {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /**
     * One digest.
     *
     * @param period the day, or the Monday of the week
     * @param morning what was told until then belongs into it
     */
    record Slot(LocalDate period, Instant morning) {}

    Optional<Slot> daily(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return counts(today) ? slot(today, today, now) : Optional.empty();
    }

    Optional<Slot> weekly(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = workingDaysOnly ? days.onOrAfter(monday) : monday;
        return counts(today) ? slot(monday, first, now) : Optional.empty();
    }

    private boolean counts(LocalDate day) {
        return !workingDaysOnly || days.isWorkingDay(day);
    }

    private Optional<Slot> slot(LocalDate period, LocalDate day, Instant now) {
        Instant morning = day.atTime(MORNING).atZone(zone).toInstant();
        return now.isBefore(morning) ? Optional.empty() : Optional.of(new Slot(period, morning));
    }
}
