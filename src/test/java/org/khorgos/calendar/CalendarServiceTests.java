package org.khorgos.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolationException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.base.MovableClock;
import org.khorgos.base.NotFound;
import org.khorgos.base.WorkingDays;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Refusals;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** In Andorra, which has no calendar but the one of these tests. */
@ServiceTest
class CalendarServiceTests {
    private static final String COUNTRY = "AD";
    private static final ZoneId ZONE = ZoneId.of("Europe/Andorra");
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalDate MONDAY = LocalDate.parse("2028-03-13");
    private static final LocalDate SATURDAY = LocalDate.parse("2028-03-11");

    @Autowired
    CalendarService service;

    @Autowired
    Calendars calendars;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private UserRow office;

    @BeforeEach
    void register() {
        clear();
        office = people.someone(Role.OFFICE);
        people.as(office, () -> service.register(new CalendarDraft(COUNTRY, ZONE, WEEKEND)));
    }

    @AfterEach
    void clear() {
        jdbc.sql("delete from calendar_day where country = ?").param(COUNTRY).update();
        jdbc.sql("delete from calendar_country where country = ?")
                .param(COUNTRY)
                .update();
        calendars.forget();
        clock.resume();
    }

    @Test
    void a_day_counts_as_soon_as_it_is_added_or_removed() {
        assertThat(calendars.of(COUNTRY).isWorkingDay(MONDAY)).isTrue();
        add(holiday(MONDAY));
        add(new DayDraft(SATURDAY, DayKind.MAKE_UP, new DayName("Bridge", "", ""), DayStatus.ANNOUNCED));
        assertThat(calendars.of(COUNTRY).isWorkingDay(MONDAY)).isFalse();
        assertThat(calendars.of(COUNTRY).isWorkingDay(SATURDAY)).isTrue();
        assertThat(days()).extracting(DayRow::day).containsExactly(SATURDAY, MONDAY);
        assertThat(days())
                .extracting(DayRow::source, DayRow::status)
                .containsOnly(
                        tuple(DaySource.ENTERED, DayStatus.ANNOUNCED), tuple(DaySource.ENTERED, DayStatus.EXPECTED));
        people.as(office, () -> service.remove(COUNTRY, MONDAY));
        assertThat(calendars.of(COUNTRY).isWorkingDay(MONDAY)).isTrue();
        assertThat(audited())
                .containsExactly("CalendarRegistered", "CalendarDayAdded", "CalendarDayAdded", "CalendarDayRemoved");
    }

    @Test
    void a_day_that_is_there_or_of_another_year_or_no_weekend_is_refused() {
        add(holiday(MONDAY));
        assertRefused("calendar.day.taken", () -> service.add(COUNTRY, 2028, holiday(MONDAY)));
        assertRefused("calendar.day.otherYear", () -> service.add(COUNTRY, 2027, holiday(SATURDAY)));
        LocalDate tooLate = LocalDate.of(CalendarService.LAST_YEAR + 1, 1, 1);
        assertRefused("calendar.day.otherYear", () -> service.add(COUNTRY, tooLate.getYear(), holiday(tooLate)));
        DayDraft tuesday =
                new DayDraft(MONDAY.plusDays(1), DayKind.MAKE_UP, new DayName("Bridge", "", ""), DayStatus.ANNOUNCED);
        assertRefused("calendar.day.notWeekend", () -> service.add(COUNTRY, 2028, tuesday));
        assertThatThrownBy(() -> people.as(office, () -> service.add("ZZ", 2028, holiday(MONDAY))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(office, () -> service.remove(COUNTRY, SATURDAY)))
                .isInstanceOf(NotFound.class);
        assertThat(days()).hasSize(1);
    }

    @Test
    void a_day_has_a_name_in_at_least_one_language_and_is_shown_in_it() {
        DayDraft nameless = new DayDraft(MONDAY, DayKind.HOLIDAY, new DayName(" ", "", ""), DayStatus.EXPECTED);
        assertThatThrownBy(() -> add(nameless))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("calendar.name.needed");
        add(new DayDraft(MONDAY, DayKind.HOLIDAY, new DayName("", "宪法日", ""), DayStatus.EXPECTED));
        assertThat(days().get(0).name(Locale.ENGLISH)).isEqualTo("宪法日");
    }

    @Test
    void a_country_is_known_and_has_one_calendar_with_one_to_three_days_of_weekend() {
        assertRefused("calendar.country.taken", () -> service.register(new CalendarDraft(COUNTRY, ZONE, WEEKEND)));
        assertRefused("calendar.country.unknown", () -> service.register(new CalendarDraft("XQ", ZONE, WEEKEND)));
        for (Set<DayOfWeek> weekend :
                List.of(Set.<DayOfWeek>of(), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY))) {
            assertThatThrownBy(() -> people.as(office, () -> service.change(new CalendarDraft(COUNTRY, ZONE, weekend))))
                    .isInstanceOf(ConstraintViolationException.class);
        }
    }

    @Test
    void the_weekend_may_move_unless_a_make_up_day_would_no_longer_fall_on_it() {
        CalendarDraft fridays =
                new CalendarDraft(COUNTRY, ZoneId.of("Asia/Dubai"), EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY));
        add(new DayDraft(SATURDAY, DayKind.MAKE_UP, new DayName("Bridge", "", ""), DayStatus.ANNOUNCED));
        assertRefused("calendar.weekend.makeUp", () -> service.change(fridays));
        people.as(office, () -> service.remove(COUNTRY, SATURDAY));
        people.as(office, () -> service.change(fridays));
        assertThat(calendars.of(COUNTRY).isWorkingDay(SATURDAY)).isTrue();
        assertThat(calendars.of(COUNTRY).isWorkingDay(SATURDAY.minusDays(1))).isFalse();
        assertThat(calendars.of(COUNTRY).zone()).isEqualTo(ZoneId.of("Asia/Dubai"));
    }

    @Test
    void a_compared_year_is_announced_and_other_years_stay_as_they_were() {
        add(holiday(MONDAY));
        LocalDate nextYear = MONDAY.plusYears(1);
        people.as(office, () -> service.add(COUNTRY, 2029, holiday(nextYear)));
        assertThat(people.as(office, () -> service.announce(COUNTRY, 2028))).isEqualTo(1);
        assertThat(days()).extracting(DayRow::status).containsExactly(DayStatus.ANNOUNCED);
        assertThat(people.as(office, () -> service.days(COUNTRY, 2029)))
                .extracting(DayRow::status)
                .containsExactly(DayStatus.EXPECTED);
    }

    @Test
    void exactly_the_roles_of_the_catalogue_edit_and_everybody_signed_in_reads() {
        for (Role role : Role.values()) {
            if (!role.assignable()) {
                continue;
            }
            UserRow someone = people.someone(role);
            assertThat(people.as(someone, () -> service.countries()))
                    .extracting(CalendarRow::country)
                    .contains(COUNTRY, "CN", "KZ");
            boolean may = PermissionCatalogue.roles(Operation.EDIT_CALENDAR).contains(role);
            List<Runnable> edits = List.of(
                    () -> service.add(COUNTRY, 2028, holiday(MONDAY)),
                    () -> service.announce(COUNTRY, 2028),
                    () -> service.remove(COUNTRY, MONDAY),
                    () -> service.change(new CalendarDraft(COUNTRY, ZONE, WEEKEND)));
            for (Runnable edit : edits) {
                if (may) {
                    people.as(someone, edit);
                } else {
                    assertThatThrownBy(() -> people.as(someone, edit)).isInstanceOf(AccessDeniedException.class);
                }
            }
        }
        assertThatThrownBy(() -> service.countries()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void a_change_on_another_node_counts_within_ten_seconds() {
        clock.moveTo(clock.instant());
        assertThat(calendars.of(COUNTRY).isWorkingDay(MONDAY)).isTrue();
        jdbc.sql(
                        "insert into calendar_day values (?, ?, 'HOLIDAY', 'Constitution Day', '', '', 'ENTERED', 'ANNOUNCED')")
                .params(COUNTRY, MONDAY)
                .update();
        jdbc.sql("update calendar_country set version = version + 1 where country = ?")
                .param(COUNTRY)
                .update();
        clock.moveTo(clock.instant().plus(Duration.ofSeconds(10)));
        assertThat(calendars.of(COUNTRY).isWorkingDay(MONDAY)).isFalse();
    }

    @Test
    void calendars_are_read_once_and_looked_at_with_one_statement() {
        clock.moveTo(clock.instant());
        calendars.of("CN");
        assertThat(count("calendar at hand")).isZero();
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(count("calendar a minute later")).isOne();
    }

    @Test
    void a_country_without_calendar_works_from_monday_to_friday_on_the_home_sides_clock() {
        assertThat(calendars.of("PE")).isEqualTo(WorkingDays.mondayToFriday("PE", ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void the_database_itself_keeps_one_kind_a_day_and_a_name() {
        add(holiday(MONDAY));
        String insert = "insert into calendar_day values (?, ?, 'MAKE_UP', ?, '', '', 'ENTERED', 'ANNOUNCED')";
        assertThatThrownBy(
                        () -> jdbc.sql(insert).params(COUNTRY, MONDAY, "Twice").update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql(insert).params(COUNTRY, SATURDAY, "").update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() ->
                        jdbc.sql(insert).params("AN", SATURDAY, "No country").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private int count(String name) {
        return Statements.count(name, () -> calendars.of("CN")).count();
    }

    private void add(DayDraft draft) {
        people.as(office, () -> service.add(COUNTRY, draft.day().getYear(), draft));
    }

    private List<DayRow> days() {
        return people.as(office, () -> service.days(COUNTRY, 2028));
    }

    private static DayDraft holiday(LocalDate day) {
        return new DayDraft(day, DayKind.HOLIDAY, new DayName("Constitution Day", "", ""), DayStatus.EXPECTED);
    }

    private List<String> audited() {
        return jdbc.sql("select action from audit_entry where subject = ? and seq > (select max(seq) from audit_entry "
                        + "where subject = ? and action = 'CalendarRegistered') - 1 order by seq")
                .params(COUNTRY, COUNTRY)
                .query(String.class)
                .list();
    }

    private void assertRefused(String key, Runnable act) {
        Refusals.assertRefused(key, () -> people.as(office, act));
    }
}
