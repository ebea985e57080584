package org.khorgos.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of this module; each change raises the version of its country. */
@Component
class CalendarTable {
    private static final String DAYS =
            "select country, day, kind, name_en, name_zh, name_ru, source, status from calendar_day ";
    private final JdbcClient jdbc;

    CalendarTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A day with the country whose it is. */
    record Entry(String country, DayRow row) {}

    /** A number that grows with every change of any calendar. */
    long version() {
        return jdbc.sql("select coalesce(sum(version), 0) from calendar_country")
                .query(Long.class)
                .single();
    }

    List<CalendarRow> countries() {
        return jdbc.sql("select country, zone, weekend from calendar_country order by country")
                .query((rs, n) -> calendar(rs))
                .list();
    }

    List<Entry> allDays() {
        return jdbc.sql(DAYS)
                .query((rs, n) -> new Entry(rs.getString("country"), day(rs)))
                .list();
    }

    List<DayRow> days(String country, LocalDate first, LocalDate last) {
        return jdbc.sql(DAYS + "where country = ? and day between ? and ? order by day")
                .params(country, first, last)
                .query((rs, n) -> day(rs))
                .list();
    }

    Optional<DayRow> day(String country, LocalDate day) {
        return days(country, day, day).stream().findFirst();
    }

    /** The country's calendar, which nobody else can change until the transaction ends. */
    Optional<CalendarRow> lock(String country) {
        jdbc.sql("update calendar_country set version = version + 1 where country = ?")
                .param(country)
                .update();
        return jdbc.sql("select country, zone, weekend from calendar_country where country = ? for update")
                .param(country)
                .query((rs, n) -> calendar(rs))
                .optional();
    }

    /** Adds a country; false when it is there already. */
    boolean insert(CalendarDraft draft) {
        return jdbc.sql("insert ignore into calendar_country (country, zone, weekend, version) values (?, ?, ?, 1)")
                        .params(draft.country(), draft.zone().getId(), set(draft.weekend()))
                        .update()
                == 1;
    }

    void update(CalendarDraft draft) {
        jdbc.sql("update calendar_country set zone = ?, weekend = ? where country = ?")
                .params(draft.zone().getId(), set(draft.weekend()), draft.country())
                .update();
    }

    void insert(String country, DayDraft draft) {
        jdbc.sql("insert into calendar_day (country, day, kind, name_en, name_zh, name_ru, source, status) "
                        + "values (?, ?, ?, ?, ?, ?, 'ENTERED', ?)")
                .params(
                        country,
                        draft.day(),
                        draft.kind().name(),
                        draft.name().english(),
                        draft.name().chinese(),
                        draft.name().russian(),
                        draft.status().name())
                .update();
    }

    void delete(String country, LocalDate day) {
        jdbc.sql("delete from calendar_day where country = ? and day = ?")
                .params(country, day)
                .update();
    }

    /** Marks every expected day between the two as announced and tells how many these were. */
    int announce(String country, LocalDate first, LocalDate last) {
        return jdbc.sql("update calendar_day set status = 'ANNOUNCED' "
                        + "where country = ? and day between ? and ? and status = 'EXPECTED'")
                .params(country, first, last)
                .update();
    }

    private static String set(Set<DayOfWeek> weekend) {
        return weekend.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static CalendarRow calendar(ResultSet rs) throws SQLException {
        Set<DayOfWeek> weekend = Arrays.stream(rs.getString("weekend").split(","))
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toSet());
        return new CalendarRow(rs.getString("country"), ZoneId.of(rs.getString("zone")), weekend);
    }

    private static DayRow day(ResultSet rs) throws SQLException {
        return new DayRow(
                rs.getObject("day", LocalDate.class),
                DayKind.valueOf(rs.getString("kind")),
                new DayName(rs.getString("name_en"), rs.getString("name_zh"), rs.getString("name_ru")),
                DaySource.valueOf(rs.getString("source")),
                DayStatus.valueOf(rs.getString("status")));
    }
}
