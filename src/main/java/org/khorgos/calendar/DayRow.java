package org.khorgos.calendar;

import java.time.LocalDate;
import java.util.Locale;

/** One day of a country's calendar that differs from its day of the week. */
public record DayRow(LocalDate day, DayKind kind, DayName name, DaySource source, DayStatus status) {
    /** The name in that language, else in one in which it is known. */
    public String name(Locale language) {
        return name.in(language);
    }
}
