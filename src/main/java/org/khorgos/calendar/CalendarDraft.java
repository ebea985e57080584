package org.khorgos.calendar;

import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a country's calendar rests on.
 *
 * @param country ISO 3166-1 alpha-2
 * @param zone where its offices count their days
 * @param weekend the days of the week on which nobody works
 */
public record CalendarDraft(
        String country,
        ZoneId zone,

        @Size(min = 1, max = LONGEST_WEEKEND, message = "{calendar.weekend.size}")
        Set<DayOfWeek> weekend) {
    /** The most days of a weekend. */
    public static final int LONGEST_WEEKEND = 3;

    public CalendarDraft {
        weekend = Set.copyOf(weekend);
    }

    /** What the audit keeps of it. */
    Map<String, String> facts() {
        return Map.of(
                "zone",
                zone.getId(),
                "weekend",
                weekend.stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
    }
}
