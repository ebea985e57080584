package org.khorgos.base.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as spreadsheets of several countries write it; a day that can be read in two ways is none. */
public final class WrittenDate {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern STROKES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
    private static final int MONTHS = 12;

    private WrittenDate() {}

    /** The day; empty when it is none or, like 3/4/2027, could be two. */
    public static Optional<LocalDate> of(String written) {
        String text = written.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher points = POINTS.matcher(text);
        if (points.matches()) {
            return day(number(points, 3), number(points, 2), number(points, 1));
        }
        Matcher strokes = STROKES.matcher(text);
        if (strokes.matches()) {
            return eitherWay(number(strokes, 1), number(strokes, 2), number(strokes, 3));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> eitherWay(int one, int other, int year) {
        if (one > MONTHS || one == other) {
            return day(year, other, one);
        }
        return other > MONTHS ? day(year, one, other) : Optional.empty();
    }

    private static int number(Matcher text, int group) {
        return Integer.parseInt(text.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
