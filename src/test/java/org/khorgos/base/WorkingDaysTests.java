package org.khorgos.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On China's golden week of 2026: people work on Sunday 20 September and Saturday 10 October, 1 to 7 October are off. */
class WorkingDaysTests {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final WorkingDays CHINA = new WorkingDays(
            "CN",
            BEIJING,
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            Stream.concat(days("2026-09-25", "2026-09-27"), days("2026-10-01", "2026-10-07"))
                    .collect(Collectors.toSet()),
            Set.of(day("2026-09-20"), day("2026-10-10")));

    @Test
    void a_make_up_day_is_a_working_day_and_a_holiday_is_not() {
        assertThat(CHINA.isWorkingDay(day("2026-09-20"))).isTrue();
        assertThat(CHINA.isWorkingDay(day("2026-09-19"))).isFalse();
        assertThat(CHINA.isWorkingDay(day("2026-10-07"))).isFalse();
        assertThat(CHINA.isWorkingDay(day("2026-10-08"))).isTrue();
    }

    @Test
    void time_is_counted_on_working_days_only() {
        Instant friday = ZonedDateTime.of(2026, 11, 27, 12, 0, 0, 0, BEIJING).toInstant();
        assertThat(CHINA.worked(friday, friday.plus(Duration.ofHours(6)))).isEqualTo(Duration.ofHours(6));
        assertThat(CHINA.worked(friday, friday.plus(Duration.ofDays(3)))).isEqualTo(Duration.ofDays(1));
        assertThat(CHINA.worked(friday, friday.plus(Duration.ofDays(2)))).isEqualTo(Duration.ofHours(12));
        assertThat(CHINA.worked(friday, friday)).isZero();
        assertThat(CHINA.worked(friday, friday.minusSeconds(1))).isZero();
    }

    @Test
    void working_days_pass_over_the_golden_week() {
        assertThat(CHINA.plus(day("2026-09-24"), 5)).isEqualTo("2026-10-09");
        assertThat(CHINA.plus(day("2026-09-30"), 1)).isEqualTo("2026-10-08");
        assertThat(CHINA.plus(day("2026-10-08"), 3)).isEqualTo("2026-10-12");
        assertThat(CHINA.plus(day("2026-10-03"), 0)).isEqualTo("2026-10-03");
    }

    @Test
    void the_last_working_day_before_passes_over_holidays_and_stops_at_a_make_up_day() {
        assertThat(CHINA.lastBefore(day("2026-10-08"))).isEqualTo("2026-09-30");
        assertThat(CHINA.lastBefore(day("2026-10-12"))).isEqualTo("2026-10-10");
        assertThat(CHINA.lastBefore(day("2026-09-18"))).isEqualTo("2026-09-17");
    }

    @Test
    void working_days_between_count_the_last_day_and_not_the_first() {
        assertThat(CHINA.between(day("2026-09-24"), day("2026-10-09"))).isEqualTo(5);
        assertThat(CHINA.between(day("2026-10-09"), day("2026-09-24"))).isEqualTo(-5);
        assertThat(CHINA.between(day("2026-10-01"), day("2026-10-07"))).isZero();
        assertThat(CHINA.between(day("2026-10-08"), day("2026-10-08"))).isZero();
    }

    @Test
    void three_months_from_the_thirtieth_of_november_end_with_february() {
        WorkingDays china = WorkingDays.mondayToFriday("CN", BEIJING);
        assertThat(china.plusMonths(day("2024-11-30"), 3)).isEqualTo("2025-02-28");
        assertThat(china.plusMonths(day("2023-11-30"), 3)).isEqualTo("2024-02-29");
        assertThat(china.plusMonths(Instant.parse("2024-11-30T01:30:00Z"), 3))
                .isEqualTo(Instant.parse("2025-02-28T01:30:00Z"));
    }

    @Test
    void months_that_end_on_a_day_off_end_on_the_next_working_day() {
        assertThat(CHINA.plusMonths(day("2026-11-30"), 3)).isEqualTo("2027-03-01");
        assertThat(CHINA.plusMonths(day("2026-07-01"), 3)).isEqualTo("2026-10-08");
        assertThat(CHINA.plusMonths(day("2026-07-10"), 3)).isEqualTo("2026-10-10");
    }

    @Test
    void the_day_is_the_day_of_the_zone_and_the_local_time_stays() {
        Instant fridayInBeijing = Instant.parse("2026-09-03T23:00:00Z");
        assertThat(CHINA.plus(fridayInBeijing, 1)).isEqualTo(Instant.parse("2026-09-06T23:00:00Z"));
        WorkingDays france = WorkingDays.mondayToFriday("FR", ZoneId.of("Europe/Paris"));
        Instant beforeSummerTime = Instant.parse("2026-03-27T11:00:00Z");
        assertThat(france.plus(beforeSummerTime, 1)).isEqualTo(Instant.parse("2026-03-30T10:00:00Z"));
        assertThat(france.plusDays(beforeSummerTime, 2)).isEqualTo(Instant.parse("2026-03-29T10:00:00Z"));
    }

    @Test
    void on_every_day_of_two_years_counting_forth_and_between_agree() {
        for (LocalDate start : days("2026-01-01", "2027-12-31").toList()) {
            LocalDate before = start;
            for (int n = 1; n <= 25; n++) {
                LocalDate end = CHINA.plus(start, n);
                assertThat(CHINA.isWorkingDay(end)).isTrue();
                assertThat(end).isAfter(before);
                assertThat(CHINA.between(start, end)).isEqualTo(n);
                assertThat(CHINA.plus(CHINA.plus(start, n - 1), 1)).isEqualTo(end);
                before = end;
            }
        }
    }

    @Test
    void on_every_day_of_two_years_months_end_on_the_first_working_day_that_is_not_too_early() {
        for (LocalDate start : days("2026-01-01", "2027-12-31").toList()) {
            for (int months : List.of(1, 3, 6, 12)) {
                YearMonth month = YearMonth.from(start).plusMonths(months);
                LocalDate nominal = month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth()));
                LocalDate end = CHINA.plusMonths(start, months);
                assertThat(CHINA.isWorkingDay(end)).isTrue();
                assertThat(end).isAfterOrEqualTo(nominal);
                assertThat(nominal.datesUntil(end).filter(CHINA::isWorkingDay)).isEmpty();
            }
        }
    }

    @Test
    void a_country_in_which_nobody_ever_works_and_counting_back_are_refused() {
        assertThatThrownBy(() -> new WorkingDays("XX", BEIJING, EnumSet.allOf(DayOfWeek.class), Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CHINA.plus(day("2026-09-24"), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Stream<LocalDate> days(String first, String last) {
        return day(first).datesUntil(day(last).plusDays(1));
    }
}
