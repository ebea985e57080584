package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Map;
import org.khorgos.base.ui.BoardPage;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.FigureCard;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.Tone;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.Role;
import org.khorgos.workflow.monitor.Risk;
import org.khorgos.workflow.monitor.RiskRow;
import org.khorgos.workflow.monitor.RiskService;

/** What may get stuck: how much of each kind, what it is, and what to do about it. */
@Route(value = RisksView.ROUTE, layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class RisksView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "monitor/risks";
    private static final int USUAL = 5;
    private static final int MOST = 250;
    private final RiskService risks;

    RisksView(RiskService risks) {
        this.risks = risks;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("monitoring.risks");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        int days = query.getSingleParameter("days")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(number -> number <= MOST)
                .orElse(USUAL);
        Map<Risk, Long> counts = risks.counts(days);
        Risk shown = query.getSingleParameter("kind")
                .flatMap(text -> Arrays.stream(Risk.values())
                        .filter(risk -> risk.name().equals(text))
                        .findFirst())
                .orElseGet(() -> Arrays.stream(Risk.values())
                        .filter(risk -> counts.getOrDefault(risk, 0L) > 0)
                        .findFirst()
                        .orElse(Risk.FAILING_JOB));
        removeAll();
        add(page(counts, shown, days));
    }

    private Component page(Map<Risk, Long> counts, Risk shown, int days) {
        ViewHeader header = new ViewHeader(
                        getTranslation("monitoring.risks"), getTranslation("monitoring.risks.purpose"))
                .breadcrumb(getTranslation("monitoring.title"), "monitor");
        Div figures = new Div();
        figures.addClassName("figure-row");
        counts.forEach((risk, count) ->
                figures.add(new FigureCard(name(risk), Formats.here().number(count), "")
                        .tone(count > 0 ? Tone.ATTENTION : Tone.DONE)
                        .to(ROUTE + "?kind=" + risk.name() + "&days=" + days)));
        PageSection section = new PageSection(
                name(shown),
                new Paragraph(getTranslation("monitoring.risk." + shown.name() + ".hint", days)),
                counts.getOrDefault(shown, 0L) == 0 ? nothing() : grid(counts, shown, days));
        return new BoardPage(header).filters(days(shown, days)).picture(figures).table(section);
    }

    private Component days(Risk shown, int days) {
        IntegerField field = new IntegerField(getTranslation("monitoring.risk.days"));
        field.setMin(0);
        field.setMax(MOST);
        field.setStepButtonsVisible(true);
        field.setValue(days);
        field.setErrorMessage(getTranslation("monitoring.risk.days.wrong", MOST));
        field.addValueChangeListener(change -> {
            if (change.getValue() != null && change.getValue() >= 0 && change.getValue() <= MOST) {
                getUI().ifPresent(ui -> ui.navigate(
                        ROUTE,
                        QueryParameters.simple(
                                Map.of("kind", shown.name(), "days", String.valueOf(change.getValue())))));
            }
        });
        return field;
    }

    private EmptyState nothing() {
        return new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("monitoring.risk.none"),
                getTranslation("monitoring.risk.none.hint"));
    }

    private Component grid(Map<Risk, Long> counts, Risk shown, int days) {
        CardGrid<RiskRow> grid = new CardGrid<>(this::card);
        grid.addClassName("risk-table");
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("monitoring.proposal"))
                .setFlexGrow(3);
        grid.addColumn(RiskRow::number).setHeader(getTranslation("monitoring.number"));
        grid.addColumn(this::step)
                .setHeader(getTranslation("monitoring.element"))
                .setFlexGrow(2);
        grid.addColumn(row -> Tables.time(row.since()))
                .setHeader(getTranslation("monitoring.since"))
                .setWidth("17rem")
                .setFlexGrow(0);
        if (shown == Risk.FAILING_JOB) {
            grid.addColumn(RiskRow::left).setHeader(getTranslation("monitoring.tries"));
        }
        grid.setItems(query -> risks.rows(shown, days, query.getOffset(), query.getLimit()).stream())
                .setItemCountCallback(query -> Math.toIntExact(counts.getOrDefault(shown, 0L)));
        return grid;
    }

    private Component link(RiskRow row) {
        return new Anchor(
                InstancesAddress.ROUTE + "/" + row.proposal(),
                row.title().isEmpty() ? getTranslation("monitoring.unsent") : row.title());
    }

    private String step(RiskRow row) {
        return switch (row.risk()) {
            case FAILING_JOB, OVERDUE_TIMER -> Steps.name(row.process(), row.step());
            case NOBODY_MAY, OVERDUE_TASK -> getTranslation("task." + row.step());
            case NO_SENDER -> row.step();
        };
    }

    private Component card(RiskRow row) {
        Div card = new Div(link(row), new Span(step(row)), Tables.line(Tables.time(row.since())));
        card.addClassName("card");
        return card;
    }

    private String name(Risk risk) {
        return getTranslation("monitoring.risk." + risk.name());
    }
}
