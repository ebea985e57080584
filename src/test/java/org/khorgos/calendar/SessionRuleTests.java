package org.khorgos.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.calendar.SessionRule.Timing.IN_SESSION;
import static org.khorgos.calendar.SessionRule.Timing.REGULAR;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionRuleTests {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private final SessionRule rule =
            new SessionRule(BEIJING, LocalDateTime.parse("2026-03-05T20:00:00"), MonthDay.of(12, 5));

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T19:59:59, IN_SESSION",
        "2026-03-05T20:00:00, IN_SESSION",
        "2026-03-05T20:00:00.999999, IN_SESSION",
        "2026-03-05T20:00:01, REGULAR",
        "2026-12-05T23:59:59, REGULAR",
        "2025-12-05T12:00:00, REGULAR",
        "2025-12-06T00:00:00, IN_SESSION",
        "2026-12-06T00:00:00, REGULAR"
    })
    void the_cut_off_is_kept_to_the_second(String beijingTime, SessionRule.Timing timing) {
        assertThat(rule.timing(at(beijingTime))).isEqualTo(timing);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T00:00:00, 2026",
        "2026-03-05T20:00:01, 2026",
        "2026-12-05T00:00:00, 2026",
        "2026-12-05T23:59:59.999, 2026",
        "2026-12-06T00:00:00, 2027",
        "2026-12-31T23:59:59, 2027",
        "2027-01-01T00:00:00, 2027"
    })
    void what_comes_after_the_fifth_of_december_counts_to_the_next_session(String beijingTime, int session) {
        assertThat(rule.year(at(beijingTime))).isEqualTo(session);
    }

    @Test
    void the_clock_of_the_named_zone_decides() {
        assertThat(rule.timing(Instant.parse("2026-03-05T12:00:00Z"))).isEqualTo(IN_SESSION);
        assertThat(rule.timing(Instant.parse("2026-03-05T12:00:01Z"))).isEqualTo(REGULAR);
        assertThat(rule.year(Instant.parse("2026-12-05T15:59:59Z"))).isEqualTo(2026);
        assertThat(rule.year(Instant.parse("2026-12-05T16:00:00Z"))).isEqualTo(2027);
    }

    private static Instant at(String beijingTime) {
        return LocalDateTime.parse(beijingTime).atZone(BEIJING).toInstant();
    }
}
