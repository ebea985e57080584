package org.khorgos.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.khorgos.calendar.SessionRule.Session;
import org.khorgos.calendar.SessionRule.Timing;

class SessionRulePropertyTests {
    private static final long SECONDS_2024 = 1_704_067_200;
    private static final long FIVE_YEARS = 5L * 366 * 86_400;

    @Property
    void the_last_second_of_a_cut_off_is_in_time_and_the_next_is_not(
            @ForAll("rules") SessionRule rule,
            @ForAll @IntRange(min = 2024, max = 2030) int year,
            @ForAll @IntRange(max = 999_999_999) int nanos) {
        Instant cutOff = rule.cutOff(year);

        assertThat(rule.session(cutOff.plusNanos(nanos))).isEqualTo(new Session(year, Timing.IN_SESSION));
        assertThat(rule.session(cutOff.plusSeconds(1)).timing())
                .isEqualTo(rule.session(cutOff.plusSeconds(1)).year() == year ? Timing.REGULAR : Timing.IN_SESSION);
    }

    @Property
    void later_means_the_same_session_or_a_later_one_and_never_back_in_time(
            @ForAll("rules") SessionRule rule,
            @ForAll @LongRange(max = FIVE_YEARS) long second,
            @ForAll @LongRange(max = FIVE_YEARS) long later) {
        Session first = rule.session(Instant.ofEpochSecond(SECONDS_2024 + second));
        Session next = rule.session(Instant.ofEpochSecond(SECONDS_2024 + second + later));

        assertThat(next.year()).isGreaterThanOrEqualTo(first.year());
        if (next.year() == first.year()) {
            assertThat(next.timing()).isGreaterThanOrEqualTo(first.timing());
        }
    }

    @Property
    void every_moment_lies_up_to_the_last_day_of_its_session(
            @ForAll("rules") SessionRule rule, @ForAll @LongRange(max = FIVE_YEARS) long second) {
        Instant moment = Instant.ofEpochSecond(SECONDS_2024 + second);
        int year = rule.session(moment).year();

        assertThat(moment.atZone(rule.zone()).toLocalDate())
                .isAfter(rule.lastDay(year - 1))
                .isBeforeOrEqualTo(rule.lastDay(year));
    }

    @Provide
    Arbitrary<SessionRule> rules() {
        Arbitrary<MonthDay> days =
                Arbitraries.integers().between(1, 365).map(day -> MonthDay.from(LocalDate.ofYearDay(2025, day)));
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 86_399).map(second -> LocalTime.ofSecondOfDay(second));
        return Combinators.combine(
                        Arbitraries.of("Asia/Shanghai", "Asia/Almaty", "Europe/Paris")
                                .map(ZoneId::of),
                        days,
                        times,
                        days)
                .as(SessionRule::new);
    }
}
