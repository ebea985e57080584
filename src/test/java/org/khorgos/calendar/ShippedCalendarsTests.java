package org.khorgos.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.base.Languages;
import org.khorgos.base.WorkingDays;
import org.khorgos.identity.SystemUser;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The calendars that come with the application: 2026 and 2027 of every participating country. */
@ServiceTest
class ShippedCalendarsTests {
    private static final List<Integer> YEARS = List.of(2026, 2027);

    /** A holiday of schools only, for the patrons of learning. */
    private static final String SCHOOLS_ONLY = "THREE_HIERARCHS";

    @Autowired
    CalendarService service;

    @Autowired
    Calendars calendars;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CN", "KZ", "KG", "TJ", "TM", "UZ", "FR", "GB", "ES", "GR", "DE", "AT", "NO", "NL", "BE", "IT", "DK",
                "SI", "SE", "LU", "FI"
            })
    void both_years_are_there_in_three_languages(String country) {
        for (int year : YEARS) {
            List<DayRow> days = days(country, year);
            assertThat(days).as(country + " " + year).hasSizeGreaterThan(7);
            assertThat(days).allSatisfy(row -> {
                assertThat(row.source()).isEqualTo(DaySource.SHIPPED);
                assertThat(Languages.ALL)
                        .allSatisfy(language -> assertThat(row.name(language)).isNotEmpty());
                assertThat(row.name().chinese()).isNotEqualTo(row.name().english());
                assertThat(row.name().russian()).isNotEqualTo(row.name().english());
            });
            assertThat(calendars.of(country).isWorkingDay(LocalDate.of(year, 1, 1)))
                    .isFalse();
            assertThat(workingDays(country, year)).as(country + " " + year).isBetween(235L, 257L);
        }
    }

    @Test
    void china_in_2026_is_as_announced_with_248_working_days() {
        assertThat(days("CN", 2026)).extracting(DayRow::status).containsOnly(DayStatus.ANNOUNCED);
        assertThat(days("CN", 2026).stream()
                        .filter(row -> row.kind() == DayKind.MAKE_UP)
                        .map(row -> row.day().toString()))
                .containsExactly("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
        assertThat(days("CN", 2026).stream().filter(row -> row.kind() == DayKind.HOLIDAY))
                .hasSize(3 + 9 + 3 + 5 + 3 + 3 + 7);
        assertThat(workingDays("CN", 2026)).isEqualTo(248);
    }

    @Test
    void china_in_2027_is_expected_only() {
        assertThat(days("CN", 2027)).extracting(DayRow::status).containsOnly(DayStatus.EXPECTED);
        assertThat(days("CN", 2027)).extracting(row -> row.name(Locale.ENGLISH)).contains("Spring Festival");
        assertThat(workingDays("CN", 2027)).isEqualTo(261 - 13);
    }

    @Test
    void a_saturday_is_worked_in_uzbekistan_for_the_last_day_of_2026() {
        WorkingDays uzbekistan = calendars.of("UZ");
        assertThat(uzbekistan.isWorkingDay(LocalDate.parse("2026-12-12"))).isTrue();
        assertThat(uzbekistan.isWorkingDay(LocalDate.parse("2026-12-31"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR", "GB", "ES", "GR", "DE", "AT", "NO", "NL", "BE", "IT", "DK", "SI", "SE", "LU", "FI"})
    void the_public_holidays_of_europe_are_those_of_the_library(String country) {
        HolidayManager library = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        String[] region = country.equals("GB") ? new String[] {"eng"} : new String[0];
        for (int year : YEARS) {
            Set<LocalDate> expected = library.getHolidays(Year.of(year), region).stream()
                    .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                    .filter(holiday -> !SCHOOLS_ONLY.equals(holiday.getPropertiesKey()))
                    .map(Holiday::getDate)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(days(country, year)).extracting(DayRow::day).containsExactlyElementsOf(expected);
        }
    }

    private List<DayRow> days(String country, int year) {
        return SystemUser.call(() -> service.days(country, year));
    }

    private long workingDays(String country, int year) {
        WorkingDays calendar = calendars.of(country);
        Year all = Year.of(year);
        return all.atDay(1)
                .datesUntil(all.plusYears(1).atDay(1))
                .filter(calendar::isWorkingDay)
                .count();
    }
}
