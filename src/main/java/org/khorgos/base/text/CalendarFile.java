package org.khorgos.base.text;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Calendars as files of RFC 5545. */
public final class CalendarFile {
    private CalendarFile() {}

    /** An empty calendar; the name is that of the part of the application that writes it. */
    public static Calendar begin(String part) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Khorgos//%s//EN".formatted(part)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    /** Its text; a calendar without an event is written too. */
    public static String text(Calendar calendar) {
        try {
            StringWriter written = new StringWriter();
            new CalendarOutputter(false).output(calendar, written);
            return written.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
