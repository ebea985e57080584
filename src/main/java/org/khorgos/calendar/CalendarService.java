package org.khorgos.calendar;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.validation.annotation.Validated;

/** Keeps the calendars of the countries; a change counts for deadlines that begin later. */
@Service
@Transactional(readOnly = true)
@Validated
public class CalendarService {
    /** The first year of which days are kept. */
    public static final int FIRST_YEAR = 2020;

    /** The last year of which days are kept. */
    public static final int LAST_YEAR = 2100;

    private static final String EDITORS = "hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.OFFICE + "')";
    private final CalendarTable table;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarService(CalendarTable table, Calendars calendars, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    /** The countries that have a calendar, by their codes. */
    @PreAuthorize("isAuthenticated()")
    public List<CalendarRow> countries() {
        return table.countries();
    }

    /** The days of one year that differ from their day of the week, in order; none when the year is not known yet. */
    @PreAuthorize("isAuthenticated()")
    public List<DayRow> days(String country, int year) {
        return table.days(country, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Gives a country an empty calendar; throws Refused for an unknown country and one that has a calendar. */
    @Transactional
    @PreAuthorize(EDITORS)
    public void register(@Valid CalendarDraft draft) {
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(draft.country())) {
            throw new Refused("calendar.country.unknown");
        }
        if (!table.insert(draft)) {
            throw new Refused("calendar.country.taken");
        }
        tell(new CalendarRegistered(draft, clock.instant()));
    }

    /** Changes zone and weekend; throws NotFound, or Refused when a make-up day would no longer fall on a weekend. */
    @Transactional
    @PreAuthorize(EDITORS)
    public void change(@Valid CalendarDraft draft) {
        lock(draft.country());
        boolean inTheWay =
                table.days(draft.country(), LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR, 12, 31)).stream()
                        .filter(row -> row.kind() == DayKind.MAKE_UP)
                        .anyMatch(row -> !draft.weekend().contains(row.day().getDayOfWeek()));
        if (inTheWay) {
            throw new Refused("calendar.weekend.makeUp");
        }
        table.update(draft);
        tell(new CalendarChanged(draft, clock.instant()));
    }

    /**
     * Adds a holiday or make-up day to that year; throws NotFound for an unknown country, Refused for a day of another
     * year, one that is there already, or a make-up day on which people work anyway.
     */
    @Transactional
    @PreAuthorize(EDITORS)
    public void add(String country, int year, @Valid DayDraft draft) {
        CalendarRow calendar = lock(country);
        if (draft.day().getYear() != year || year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refused("calendar.day.otherYear", Integer.toString(year));
        }
        table.day(country, draft.day()).ifPresent(taken -> {
            throw new Refused("calendar.day.taken");
        });
        if (draft.kind() == DayKind.MAKE_UP
                && !calendar.weekend().contains(draft.day().getDayOfWeek())) {
            throw new Refused("calendar.day.notWeekend");
        }
        table.insert(country, draft);
        tell(new CalendarDayAdded(country, draft.day(), draft.kind(), draft.status(), clock.instant()));
    }

    /** Takes a day out, so that its day of the week counts again; throws NotFound when it is not there. */
    @Transactional
    @PreAuthorize(EDITORS)
    public void remove(String country, LocalDate day) {
        lock(country);
        DayRow row = table.day(country, day).orElseThrow(() -> new NotFound("day " + day + " of " + country));
        table.delete(country, day);
        tell(new CalendarDayRemoved(country, day, row.kind(), row.status(), clock.instant()));
    }

    /** Marks every expected day of the year as announced, after they were compared with the official notice. */
    @Transactional
    @PreAuthorize(EDITORS)
    public int announce(String country, int year) {
        lock(country);
        Year all = Year.of(year);
        int days = table.announce(country, all.atDay(1), all.atDay(all.length()));
        tell(new CalendarYearAnnounced(country, year, days, clock.instant()));
        return days;
    }

    private CalendarRow lock(String country) {
        return table.lock(country).orElseThrow(() -> new NotFound("calendar of " + country));
    }

    private void tell(Object event) {
        events.publishEvent(event);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                calendars.forget();
            }
        });
    }
}
