package org.khorgos.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Days and times as speakers of a language write them, on screens, on paper and in mails; without the word for year that
 * Russian dates end with, whose full stop would meet that of the sentence.
 */
public final class WrittenDates {
    private WrittenDates() {}

    /** A day such as 3 Mar 2026. */
    public static String day(LocalDate day, Locale language) {
        return plain(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(day));
    }

    /** Day and time to the minute in that zone, without its name. */
    public static String minute(Instant instant, ZoneId zone, Locale language) {
        return plain(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .format(instant.atZone(zone)));
    }

    private static String plain(String date) {
        return date.replace("\u00a0г.", "").replace(" г.", "");
    }
}
