package org.khorgos.calendar.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.khorgos.calendar.CalendarService;

/** The shown country and year as the query of the page's address; what is unknown is replaced by what the reader expects. */
record CalendarAddress(String country, int year) {
    /**
     * @param known says whether a country has a calendar
     * @param usual shown when the address names nothing that is known
     */
    static CalendarAddress of(QueryParameters query, Predicate<String> known, CalendarAddress usual) {
        String country = query.getSingleParameter("country").filter(known).orElse(usual.country());
        int year = query.getSingleParameter("year")
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::parseInt)
                .filter(CalendarAddress::isKept)
                .orElse(usual.year());
        return new CalendarAddress(country, year);
    }

    /** True for years of which days are kept. */
    static boolean isKept(int year) {
        return year >= CalendarService.FIRST_YEAR && year <= CalendarService.LAST_YEAR;
    }

    CalendarAddress in(int otherYear) {
        return new CalendarAddress(country, otherYear);
    }

    String path() {
        Map<String, String> query = new TreeMap<>(Map.of("country", country, "year", Integer.toString(year)));
        return CalendarsView.ROUTE + "?" + QueryParameters.simple(query).getQueryString();
    }
}
