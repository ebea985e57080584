package org.khorgos.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever weekend, holidays and make-up days a country has. */
class WorkingDaysPropertyTests {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int TWO_YEARS = 730;

    @Property
    void counting_ends_on_a_working_day_and_between_counts_the_same(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate end = calendar.plus(start, n);

        assertThat(calendar.isWorkingDay(end)).isTrue();
        assertThat(calendar.holidays()).doesNotContain(end);
        assertThat(calendar.between(start, end)).isEqualTo(n);
        assertThat(calendar.between(end, start)).isEqualTo(-n);
        assertThat(calendar.plus(start, 0)).isEqualTo(start);
    }

    @Property
    void counting_twice_is_counting_the_sum(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 40) int n,
            @ForAll @IntRange(max = 40) int m) {
        assertThat(calendar.plus(calendar.plus(start, n), m)).isEqualTo(calendar.plus(start, n + m));
    }

    @Property
    void more_days_end_later_and_a_later_start_never_ends_earlier(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 40) int n,
            @ForAll @IntRange(max = 30) int later) {
        assertThat(calendar.plus(start, n + 1)).isAfter(calendar.plus(start, n));
        assertThat(calendar.plus(start.plusDays(later), n)).isAfterOrEqualTo(calendar.plus(start, n));
        assertThat(calendar.plusMonths(start.plusDays(later), n)).isAfterOrEqualTo(calendar.plusMonths(start, n));
        assertThat(calendar.onOrAfter(start.plusDays(later))).isAfterOrEqualTo(calendar.onOrAfter(start));
    }

    @Property
    void days_between_add_up(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate two,
            @ForAll("days") LocalDate three) {
        assertThat(calendar.between(one, two) + calendar.between(two, three)).isEqualTo(calendar.between(one, three));
    }

    @Property
    void three_months_end_on_the_day_of_the_month_or_the_first_working_day_behind_it(
            @ForAll("calendars") WorkingDays calendar, @ForAll("days") LocalDate start) {
        LocalDate end = calendar.plusMonths(start, 3);
        LocalDate nominal = start.plusMonths(3);

        assertThat(calendar.isWorkingDay(end)).isTrue();
        assertThat(end).isAfterOrEqualTo(nominal);
        assertThat(nominal.datesUntil(end)).noneMatch(calendar::isWorkingDay);
        assertThat(nominal.getDayOfMonth()).isEqualTo(Math.min(start.getDayOfMonth(), nominal.lengthOfMonth()));
    }

    @Property
    void the_clock_of_the_country_stays_as_it_was(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 4 * 60, max = 24 * 60 - 1) int minute,
            @ForAll @IntRange(min = 1, max = 40) int n) {
        ZonedDateTime local =
                start.atTime(LocalTime.ofSecondOfDay(minute * 60L)).atZone(calendar.zone());

        assertThat(calendar.plus(local.toInstant(), n).atZone(calendar.zone()))
                .isEqualTo(local.with(calendar.plus(start, n)));
        assertThat(calendar.plusMonths(local.toInstant(), 3).atZone(calendar.zone()))
                .isEqualTo(local.with(calendar.plusMonths(start, 3)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, TWO_YEARS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<WorkingDays> calendars() {
        Arbitrary<Set<DayOfWeek>> weekend =
                Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6);
        return Combinators.combine(
                        Arbitraries.of("Asia/Shanghai", "Asia/Almaty", "Europe/Paris")
                                .map(ZoneId::of),
                        weekend,
                        days().set().ofMaxSize(60),
                        days().set().ofMaxSize(20))
                .as((zone, off, holidays, makeUp) -> new WorkingDays("XX", zone, off, holidays, makeUp));
    }
}
