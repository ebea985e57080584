package org.khorgos.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinSession;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.khorgos.base.CountryNames;
import org.khorgos.base.Money;
import org.khorgos.base.WorkingDays;
import org.khorgos.base.WrittenDates;

/** Writes dates, money and numbers as a reader in one language and time zone expects them. */
public final class Formats {
    private static final int NEAR = 10;
    private static final String CALENDAR = WorkingDays.class.getName();
    private final Locale locale;
    private final ZoneId zone;
    private final WorkingDays calendar;

    /** Counts working days from Monday to Friday, without holidays. */
    public Formats(Locale locale, ZoneId zone) {
        this(locale, zone, WorkingDays.mondayToFriday("", zone));
    }

    /** @param calendar says which days near today are working days */
    public Formats(Locale locale, ZoneId zone, WorkingDays calendar) {
        this.locale = locale;
        this.zone = zone;
        this.calendar = calendar;
    }

    /**
     * The formats of the present browser tab: its language, the user's time zone (UTC before sign-in) and the working days
     * of the user's country.
     */
    public static Formats here() {
        Locale language =
                Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
        ZoneId zone = zoneHere();
        return new Formats(language, zone, calendarHere(zone));
    }

    /** The working days counted by {@link #here()} in this session from now on; asked anew each time. */
    public static void useCalendar(VaadinSession session, Supplier<WorkingDays> calendar) {
        session.setAttribute(CALENDAR, calendar);
    }

    /** The time zone used by {@link #here()} in this session from now on. */
    public static void useZone(VaadinSession session, ZoneId zone) {
        session.setAttribute(ZoneId.class, zone);
    }

    private static ZoneId zoneHere() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getAttribute(ZoneId.class))
                .orElse(ZoneOffset.UTC);
    }

    private static WorkingDays calendarHere(ZoneId zone) {
        VaadinSession session = VaadinSession.getCurrent();
        return session != null
                        && session.getAttribute(CALENDAR) instanceof Supplier<?> supplier
                        && supplier.get() instanceof WorkingDays calendar
                ? calendar
                : WorkingDays.mondayToFriday("", zone);
    }

    /** The language in which everything is written. */
    public Locale locale() {
        return locale;
    }

    /** The zone in which times are shown. */
    public ZoneId zone() {
        return zone;
    }

    /** A date such as 3 Mar 2026. */
    public String date(Instant instant) {
        return date(instant.atZone(zone).toLocalDate());
    }

    /** A date such as 3 Mar 2026. */
    public String date(LocalDate date) {
        return WrittenDates.day(date, locale);
    }

    /** Date and time to the minute with the name of the zone. */
    public String dateTime(Instant instant) {
        return WrittenDates.minute(instant, zone, locale) + " " + zone.getId();
    }

    /** The time of day to the minute. */
    public String time(Instant instant) {
        return instant.atZone(zone)
                .format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale));
    }

    /** Near times in working days ("in 3 working days", "yesterday"), others as a date. */
    public String relative(Instant instant, Instant now) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        LocalDate today = now.atZone(zone).toLocalDate();
        if (day.equals(today)) {
            return text("base.today", time(instant));
        }
        if (day.equals(today.plusDays(1))) {
            return text("base.tomorrow");
        }
        if (day.equals(today.minusDays(1))) {
            return text("base.yesterday");
        }
        int days = calendar.between(today, day);
        if (days == 0 || Math.abs(days) > NEAR) {
            return date(day);
        }
        return days > 0 ? text("base.inWorkingDays", days) : text("base.workingDaysAgo", -days);
    }

    /** The name of a country in the reader's language; an empty code stays empty. */
    public String country(String code) {
        return CountryNames.of(code, locale);
    }

    /** The country whose working days are counted; empty when none is known. */
    public String countedIn() {
        return country(calendar.country());
    }

    /** An amount with its currency, such as CNY 1,250,000.00. */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return money.currency() + "\u00a0" + format.format(money.amount());
    }

    /** A whole number with separators. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A decimal number with at most so many places after the point. */
    public String number(BigDecimal number, int places) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(places);
        return format.format(number);
    }

    /** A share such as 42 %, rounded to a whole number. */
    public String percent(BigDecimal share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    private String text(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
