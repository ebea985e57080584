package org.khorgos.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.base.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * The working days of every country, kept in memory: a change made here counts at once, one made on another node within
 * ten seconds.
 */
@Component
public class Calendars {
    /** The country of the home side, whose offices keep every deadline but the partner's. */
    public static final String HOME = "CN";

    private static final Duration FRESH = Duration.ofSeconds(10);
    private final CalendarTable table;
    private final Clock clock;
    private volatile Known known = new Known(Instant.MIN, -1, Map.of());

    Calendars(CalendarTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    private record Known(Instant checkedAt, long version, Map<String, WorkingDays> byCountry) {
        boolean isFresh(Instant now) {
            return !now.isBefore(checkedAt) && now.isBefore(checkedAt.plus(FRESH));
        }
    }

    /** The working days of that country; Monday to Friday in the zone of the home side when it has no calendar. */
    public WorkingDays of(String country) {
        Map<String, WorkingDays> byCountry = current().byCountry();
        WorkingDays found = byCountry.get(country);
        if (found != null) {
            return found;
        }
        WorkingDays home = byCountry.get(HOME);
        ZoneId zone = home == null ? ZoneOffset.UTC : home.zone();
        return WorkingDays.mondayToFriday(country, zone);
    }

    /** Makes the next question look into the database. */
    void forget() {
        known = new Known(Instant.MIN, -1, Map.of());
    }

    private Known current() {
        Known before = known;
        Instant now = clock.instant();
        if (before.isFresh(now)) {
            return before;
        }
        long version = table.version();
        Known after = new Known(now, version, version == before.version() ? before.byCountry() : load());
        known = after;
        return after;
    }

    private Map<String, WorkingDays> load() {
        Map<String, List<DayRow>> days = table.allDays().stream()
                .collect(Collectors.groupingBy(
                        CalendarTable.Entry::country,
                        Collectors.mapping(CalendarTable.Entry::row, Collectors.toList())));
        return table.countries().stream()
                .map(calendar -> workingDays(calendar, days.getOrDefault(calendar.country(), List.of())))
                .collect(Collectors.toUnmodifiableMap(WorkingDays::country, Function.identity()));
    }

    static WorkingDays workingDays(CalendarRow calendar, List<DayRow> days) {
        return new WorkingDays(
                calendar.country(),
                calendar.zone(),
                calendar.weekend(),
                of(days, DayKind.HOLIDAY),
                of(days, DayKind.MAKE_UP));
    }

    private static Set<LocalDate> of(List<DayRow> days, DayKind kind) {
        return days.stream().filter(row -> row.kind() == kind).map(DayRow::day).collect(Collectors.toSet());
    }
}
