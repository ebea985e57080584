package org.khorgos.base;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * The working days of one country, as they were known at one moment: an immutable value. Days are days in its zone.
 *
 * @param country ISO 3166-1 alpha-2
 * @param zone where the country's offices count their days
 * @param weekend the days of the week on which nobody works; throws IllegalArgumentException when these are all seven
 * @param holidays days off whatever day of the week they are
 * @param makeUpDays days of a weekend on which people work, in return for a longer holiday
 */
public record WorkingDays(
        String country, ZoneId zone, Set<DayOfWeek> weekend, Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {
    private static final Set<DayOfWeek> SATURDAY_AND_SUNDAY = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public WorkingDays {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("no day of the week is left to work in " + country);
        }
    }

    /** What holds where no calendar is kept: Monday to Friday, without holidays. */
    public static WorkingDays mondayToFriday(String country, ZoneId zone) {
        return new WorkingDays(country, zone, SATURDAY_AND_SUNDAY, Set.of(), Set.of());
    }

    /** True when people work on that day: a make-up day counts, a holiday never does. */
    public boolean isWorkingDay(LocalDate day) {
        return !holidays.contains(day) && (!weekend.contains(day.getDayOfWeek()) || makeUpDays.contains(day));
    }

    /** The day itself when people work on it, else the next one on which they do. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The last day before that one on which people work. */
    public LocalDate lastBefore(LocalDate day) {
        LocalDate last = day.minusDays(1);
        while (!isWorkingDay(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    /** So many working days later; counting starts on the day after. Throws IllegalArgumentException below zero. */
    public LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("cannot count back " + workingDays);
        }
        LocalDate last = day;
        for (int left = workingDays; left > 0; left--) {
            last = onOrAfter(last.plusDays(1));
        }
        return last;
    }

    /**
     * So many calendar months later: the same day of the month, or the last one of a shorter month; when nobody works on
     * that day, the next working day.
     */
    public LocalDate plusMonths(LocalDate day, int months) {
        return onOrAfter(day.plusMonths(months));
    }

    /** How many working days lie after the first day up to the last, which counts; negative when the last is earlier. */
    public int between(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? -between(last, first)
                : (int) first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count();
    }

    /** How much of the time between two moments fell on working days, which count from midnight to midnight; never negative. */
    public Duration worked(Instant start, Instant end) {
        Duration worked = Duration.ZERO;
        ZonedDateTime from = start.atZone(zone);
        while (from.toInstant().isBefore(end)) {
            ZonedDateTime midnight = from.toLocalDate().plusDays(1).atStartOfDay(zone);
            if (isWorkingDay(from.toLocalDate())) {
                Instant until = midnight.toInstant().isBefore(end) ? midnight.toInstant() : end;
                worked = worked.plus(Duration.between(from, until.atZone(zone)));
            }
            from = midnight;
        }
        return worked;
    }

    /** The same local time so many working days later. */
    public Instant plus(Instant start, int workingDays) {
        ZonedDateTime local = start.atZone(zone);
        return local.with(plus(local.toLocalDate(), workingDays)).toInstant();
    }

    /** The same local time so many working days before. */
    public Instant minus(Instant end, int workingDays) {
        ZonedDateTime local = end.atZone(zone);
        LocalDate day = local.toLocalDate();
        for (int left = workingDays; left > 0; left--) {
            day = lastBefore(day);
        }
        return local.with(day).toInstant();
    }

    /** The same local time so many calendar months later, moved to a working day. */
    public Instant plusMonths(Instant start, int months) {
        ZonedDateTime local = start.atZone(zone);
        return local.with(plusMonths(local.toLocalDate(), months)).toInstant();
    }

    /** The same local time so many calendar days later, whether people work then or not. */
    public Instant plusDays(Instant start, int days) {
        return start.atZone(zone).plusDays(days).toInstant();
    }
}
