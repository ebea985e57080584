package org.khorgos.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.calendar.SessionRule.Session;
import org.khorgos.calendar.SessionRule.Timing;

class SessionRuleTests {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private final SessionRule rule =
            new SessionRule(BEIJING, MonthDay.of(3, 5), LocalTime.of(20, 0), MonthDay.of(12, 5));

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T19:59:59, 2026, IN_SESSION",
        "2026-03-05T20:00:00, 2026, IN_SESSION",
        "2026-03-05T20:00:00.999999, 2026, IN_SESSION",
        "2026-03-05T20:00:01, 2026, REGULAR",
        "2026-12-05T23:59:59.999, 2026, REGULAR",
        "2025-12-05T12:00:00, 2025, REGULAR",
        "2025-12-06T00:00:00, 2026, IN_SESSION",
        "2026-12-06T00:00:00, 2027, IN_SESSION",
        "2026-12-31T23:59:59, 2027, IN_SESSION",
        "2027-01-01T00:00:00, 2027, IN_SESSION",
        "2027-03-05T20:00:01, 2027, REGULAR"
    })
    void the_cut_off_is_kept_to_the_second_and_the_fifth_of_december_ends_the_year(
            String beijingTime, int year, Timing timing) {
        assertThat(rule.session(at(beijingTime))).isEqualTo(new Session(year, timing));
    }

    @Test
    void the_clock_of_the_named_zone_decides() {
        assertThat(rule.session(Instant.parse("2026-03-05T12:00:00Z"))).isEqualTo(new Session(2026, Timing.IN_SESSION));
        assertThat(rule.session(Instant.parse("2026-03-05T12:00:01Z"))).isEqualTo(new Session(2026, Timing.REGULAR));
        assertThat(rule.session(Instant.parse("2026-12-05T15:59:59Z"))).isEqualTo(new Session(2026, Timing.REGULAR));
        assertThat(rule.session(Instant.parse("2026-12-05T16:00:00Z"))).isEqualTo(new Session(2027, Timing.IN_SESSION));
    }

    @Test
    void cut_off_and_last_day_are_those_of_the_sessions_year() {
        assertThat(rule.cutOff(2027)).isEqualTo(Instant.parse("2027-03-05T12:00:00Z"));
        assertThat(rule.lastDay(2027)).isEqualTo(LocalDate.parse("2027-12-05"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-06T00:00:00, 2026, IN_SESSION",
        "2025-12-20T12:00:00, 2026, IN_SESSION",
        "2025-12-20T12:00:01, 2026, REGULAR",
        "2026-12-05T23:59:59, 2026, REGULAR"
    })
    void a_cut_off_after_the_last_day_is_that_of_the_year_before(String beijingTime, int year, Timing timing) {
        SessionRule late = new SessionRule(BEIJING, MonthDay.of(12, 20), LocalTime.NOON, MonthDay.of(12, 5));

        assertThat(late.session(at(beijingTime))).isEqualTo(new Session(year, timing));
    }

    private static Instant at(String beijingTime) {
        return LocalDateTime.parse(beijingTime).atZone(BEIJING).toInstant();
    }
}
