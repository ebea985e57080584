package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.khorgos.base.health.HealthFact;
import org.khorgos.base.health.HealthFact.Level;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.BoardPage;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.FigureCard;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Tone;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.Role;
import org.khorgos.monitoring.CheckState;
import org.khorgos.monitoring.HealthService;

/** How the application itself is: what is bad first, then what is worrying, then the rest. */
@Route(value = "monitor/health", layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class HealthView extends Div implements HasDynamicTitle {
    private final CardGrid<Line> grid = new CardGrid<>(this::card);
    private final Div figures = new Div();

    HealthView(HealthService health) {
        Button again = new Button(
                getTranslation("monitoring.health.again"),
                VaadinIcon.REFRESH.create(),
                click -> show(health.statesNow()));
        ViewHeader header = new ViewHeader(
                        getTranslation("monitoring.health"), getTranslation("monitoring.health.purpose"))
                .breadcrumb(getTranslation("monitoring.title"), "monitor")
                .action(again);
        figures.addClassName("figure-row");
        columns();
        add(new BoardPage(header).picture(figures).table(grid));
        show(health.states());
    }

    /** A fact with the check that it belongs to. */
    record Line(CheckState state, HealthFact fact) {}

    @Override
    public String getPageTitle() {
        return getTranslation("monitoring.health");
    }

    private void columns() {
        grid.addColumn(this::check)
                .setHeader(getTranslation("monitoring.health.check"))
                .setFlexGrow(2);
        grid.addColumn(this::name)
                .setHeader(getTranslation("monitoring.health.fact"))
                .setTooltipGenerator(this::name)
                .setFlexGrow(4);
        grid.addColumn(line -> HealthWords.value(line.fact()))
                .setHeader(getTranslation("monitoring.value"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::badge).setHeader(getTranslation("monitoring.state"));
        grid.addColumn(HealthView::since)
                .setHeader(getTranslation("monitoring.since"))
                .setWidth("17rem")
                .setFlexGrow(0);
        grid.setAllRowsVisible(true);
    }

    private void show(List<CheckState> states) {
        List<Line> lines = states.stream()
                .flatMap(state -> state.facts().stream().map(fact -> new Line(state, fact)))
                .sorted(Comparator.comparing((Line line) -> line.fact().level()).reversed())
                .toList();
        grid.setItems(lines);
        figures.removeAll();
        figures.add(figure(lines, Level.BAD), figure(lines, Level.WARN), figure(lines, Level.OK));
    }

    private FigureCard figure(List<Line> lines, Level level) {
        long count = lines.stream().filter(line -> line.fact().level() == level).count();
        FigureCard card = new FigureCard(
                getTranslation("monitoring.health.level." + level),
                Formats.here().number(count),
                "");
        return count == 0 ? card : card.tone(HealthWords.tone(level));
    }

    private String check(Line line) {
        return getTranslation("monitoring.health.check." + line.state().check());
    }

    private String name(Line line) {
        return getTranslation("monitoring.health.fact." + line.fact().name());
    }

    private Component badge(Line line) {
        Level level = line.fact().level();
        Tone tone = HealthWords.tone(level);
        return new Badge(getTranslation("monitoring.health.level." + level), tone, HealthWords.icon(level));
    }

    private static String since(Line line) {
        var since = line.fact().since();
        return since == null ? "" : Formats.here().dateTime(since);
    }

    private Component card(Line line) {
        Div badges = new Div(badge(line), new Span(HealthWords.value(line.fact())));
        badges.addClassName("card-badges");
        Div card = new Div(new Span(check(line) + ": " + name(line)), badges);
        card.addClassName("card");
        return card;
    }
}
