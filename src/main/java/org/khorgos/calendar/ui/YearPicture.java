package org.khorgos.calendar.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.WorkingDays;
import org.khorgos.calendar.DayKind;
import org.khorgos.calendar.DayRow;
import org.khorgos.calendar.DayStatus;
import org.springframework.web.util.HtmlUtils;

/** A year as twelve months; each special day says its name on hover, and the table beside it says the same in words. */
final class YearPicture extends Div {
    private final WorkingDays calendar;
    private final Map<LocalDate, DayRow> days;
    private final Locale language;

    YearPicture(int year, WorkingDays calendar, List<DayRow> days, Locale language) {
        this.calendar = calendar;
        this.days = days.stream().collect(Collectors.toMap(DayRow::day, Function.identity()));
        this.language = language;
        addClassName("year-picture");
        StringBuilder html = new StringBuilder("<div class=\"year-months\" role=\"img\" aria-label=\"")
                .append(escaped(text("calendar.picture", Integer.toString(year), workingDays(Year.of(year)))))
                .append("\">");
        for (Month month : Month.values()) {
            month(html, YearMonth.of(year, month));
        }
        add(new Html(html.append("</div>").toString()), legend());
    }

    private long workingDays(Year year) {
        return year.atDay(1)
                .datesUntil(year.plusYears(1).atDay(1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    private void month(StringBuilder html, YearMonth month) {
        html.append("<table class=\"month\"><caption>")
                .append(escaped(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language)))
                .append("</caption><thead><tr>");
        for (DayOfWeek day : DayOfWeek.values()) {
            html.append("<th>")
                    .append(escaped(day.getDisplayName(TextStyle.NARROW_STANDALONE, language)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody><tr>");
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        html.append("<td></td>".repeat(before));
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            if (day > 1 && month.atDay(day).getDayOfWeek() == DayOfWeek.MONDAY) {
                html.append("</tr><tr>");
            }
            day(html, month.atDay(day));
        }
        html.append("</tr></tbody></table>");
    }

    private void day(StringBuilder html, LocalDate day) {
        DayRow row = days.get(day);
        html.append("<td class=\"").append(css(day, row)).append('"');
        if (row != null) {
            html.append(" title=\"").append(escaped(row.name(language))).append('"');
        }
        html.append('>').append(day.getDayOfMonth()).append("</td>");
    }

    private String css(LocalDate day, @Nullable DayRow row) {
        if (row == null) {
            return calendar.isWorkingDay(day) ? "work" : "weekend";
        }
        String kind = row.kind() == DayKind.HOLIDAY ? "holiday" : "make-up";
        return row.status() == DayStatus.EXPECTED ? kind + " expected" : kind;
    }

    private Div legend() {
        Div legend = new Div();
        legend.addClassName("year-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        for (String css : List.of("weekend", "holiday", "make-up", "expected")) {
            Span sign = new Span();
            sign.addClassNames("year-sign", css);
            Span entry = new Span(sign, new Span(text("calendar.legend." + css)));
            legend.add(entry);
        }
        return legend;
    }

    private String text(String key, Object... arguments) {
        return I18NProvider.translate(language, key, arguments);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
