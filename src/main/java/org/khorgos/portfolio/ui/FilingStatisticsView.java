package org.khorgos.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.khorgos.base.ui.BoardPage;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.ExportLinks;
import org.khorgos.base.ui.FigureCard;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.filing.FilingStatistics;
import org.khorgos.filing.FilingStatistics.CountryLine;
import org.khorgos.filing.FilingStatistics.Line;
import org.khorgos.filing.FilingStatisticsService;
import org.khorgos.identity.Role;
import org.khorgos.portfolio.Countries;
import org.khorgos.portfolio.export.StatisticsExportService;

/** What became of the proposals of a year: received, filed, merged and converted, by proposer, class and country. */
@Route(value = FilingStatisticsView.ROUTE, layout = MainLayout.class)
@RolesAllowed({Role.Name.OFFICE, Role.Name.SUPERVISOR, Role.Name.AUDITOR})
class FilingStatisticsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "filing/statistics";
    private static final String YEAR = "year";
    private final FilingStatisticsService statistics;
    private final StatisticsExportService exports;

    FilingStatisticsView(FilingStatisticsService statistics, StatisticsExportService exports) {
        this.statistics = statistics;
        this.exports = exports;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portfolio.statistics");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Integer> years = statistics.years();
        removeAll();
        ViewHeader header = new ViewHeader(getPageTitle(), text("purpose"));
        if (years.isEmpty()) {
            add(new BoardPage(header).table(new EmptyState(VaadinIcon.BAR_CHART_H, text("none"), text("none.hint"))));
            return;
        }
        int year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .flatMap(wanted -> years.stream()
                        .filter(known -> known.toString().equals(wanted))
                        .findFirst())
                .orElse(years.get(0));
        add(page(header, years, statistics.of(year)));
    }

    private Component page(ViewHeader header, List<Integer> years, FilingStatistics figures) {
        ShareBars bars = new ShareBars();
        figures.classes()
                .forEach(line -> bars.bar(
                        getTranslation("filing.class." + line.name()),
                        text("figure", line.count(), percent(line.percent())),
                        line.percent()));
        Div tables = new Div(
                new PageSection(text("outcomes"), totals(figures), new HelpText(notCounted(figures))),
                new PageSection(text("proposers"), lines("proposers", "filing.proposer.", figures.proposers())),
                new PageSection(text("countries"), countries(figures.countries())));
        tables.addClassName("content-sections");
        return new BoardPage(header.action(exports(figures.year())))
                .filters(year(years, figures.year()))
                .picture(cards(figures), new PageSection(text("classes"), bars))
                .table(tables);
    }

    private Select<Integer> year(List<Integer> years, int shown) {
        Select<Integer> select = new Select<>();
        select.setLabel(text("year"));
        select.setItems(years);
        select.setItemLabelGenerator(String::valueOf);
        select.setValue(shown);
        select.addValueChangeListener(change -> UI.getCurrent()
                .navigate(ROUTE, QueryParameters.of(YEAR, change.getValue().toString())));
        return select;
    }

    private Component cards(FilingStatistics figures) {
        Div row = new Div(new FigureCard(
                text("received"), number(figures.received()), text("year.of", String.valueOf(figures.year()))));
        figures.outcomes()
                .forEach(line -> row.add(new FigureCard(
                        getTranslation("filing.outcome." + line.name()),
                        number(line.count()),
                        percent(line.percent()))));
        row.addClassName("figure-row");
        return row;
    }

    private Component totals(FilingStatistics figures) {
        SmallTable table = lines("outcomes", "filing.outcome.", figures.outcomes());
        BigDecimal sum = figures.outcomes().stream().map(Line::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        return table.row(text("received"), number(figures.received()), percent(sum));
    }

    private String notCounted(FilingStatistics figures) {
        String check = text(
                figures.addsUp() ? "addsUp" : "addsUp.not",
                number(figures.count(FilingOutcome.FILED)),
                number(figures.count(FilingOutcome.MERGED)),
                number(figures.count(FilingOutcome.CONVERTED)),
                number(figures.received()));
        return check + " " + text("notCounted", figures.waiting(), figures.ended());
    }

    private SmallTable lines(String title, String prefix, List<Line> lines) {
        SmallTable table = numbers(new SmallTable(text(title), text(title), text("number"), text("share")));
        lines.forEach(
                line -> table.row(getTranslation(prefix + line.name()), number(line.count()), percent(line.percent())));
        return table;
    }

    private SmallTable countries(List<CountryLine> lines) {
        SmallTable table = numbers(new SmallTable(
                text("countries"),
                text("country"),
                text("received"),
                getTranslation("filing.outcome." + FilingOutcome.FILED),
                getTranslation("filing.outcome." + FilingOutcome.MERGED),
                getTranslation("filing.outcome." + FilingOutcome.CONVERTED),
                text("share")));
        lines.forEach(line -> table.row(
                line.country().isEmpty() ? text("noCountry") : Countries.name(line.country(), getLocale()),
                number(line.received()),
                number(line.filed()),
                number(line.merged()),
                number(line.converted()),
                percent(line.percent())));
        return table;
    }

    private Component[] exports(int year) {
        Locale language = getLocale();
        return ExportLinks.of("filing-statistics-" + year, (format, out) -> exports.write(year, format, language, out));
    }

    private static SmallTable numbers(SmallTable table) {
        table.addClassName("numbers");
        return table;
    }

    private static String number(long number) {
        return Formats.here().number(number);
    }

    private String percent(BigDecimal percent) {
        return text("percent", percent);
    }

    private String text(String key, Object... arguments) {
        return getTranslation("portfolio.statistics." + key, arguments);
    }
}
