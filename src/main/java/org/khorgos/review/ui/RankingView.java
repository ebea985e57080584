package org.khorgos.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.khorgos.base.ui.AddressChoice;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.ExportLinks;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.StateBadge;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallService;
import org.khorgos.identity.Role;
import org.khorgos.review.ranking.RankingExportService;
import org.khorgos.review.ranking.RankingRow;
import org.khorgos.review.ranking.RankingService;

/** In which order the reviewed proposals of a call stand, each with what puts it before the next one. */
@Route(value = RankingView.ROUTE, layout = MainLayout.class)
@RolesAllowed({Role.Name.COMMITTEE_SECRETARY, Role.Name.COMMITTEE_CHAIR, "COMMITTEE_MEMBER", Role.Name.AUDITOR})
class RankingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "ranking";
    private final RankingService rankings;
    private final RankingExportService exports;
    private final CallService calls;

    RankingView(RankingService rankings, RankingExportService exports, CallService calls) {
        this.rankings = rankings;
        this.exports = exports;
        this.calls = calls;
        setSizeFull();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.ranking");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ViewHeader header = new ViewHeader(getPageTitle(), text("purpose"));
        Set<UUID> ranked = rankings.calls();
        AddressChoice.of(event, "call", calls.all(), CallRow::id, call -> ranked.contains(call.id()))
                .ifPresentOrElse(choice -> show(header, choice), () -> add(empty()));
    }

    private void show(ViewHeader header, AddressChoice<CallRow> choice) {
        CallRow call = choice.shown();
        List<RankingRow> rows = rankings.ranking(call.id(), getLocale());
        CardGrid<RankingRow> grid = grid(call.currency(Side.HOME));
        grid.setItems(rows);
        ListPage page = new ListPage(header)
                .filters(select(choice))
                .export(exports(call.id()))
                .content(grid)
                .empty(empty());
        page.showEmpty(rows.isEmpty());
        add(page);
    }

    private EmptyState empty() {
        return new EmptyState(VaadinIcon.LIST_OL, text("none"), text("none.hint"));
    }

    private CardGrid<RankingRow> grid(String currency) {
        CardGrid<RankingRow> grid = new CardGrid<>(RankingView::card);
        number(grid, "place", row -> Formats.here().number(row.place()), "5rem");
        grid.addComponentColumn(RankingView::name)
                .setHeader(text("title"))
                .setWidth("18rem")
                .setFlexGrow(1);
        grid.addComponentColumn(row -> StateBadge.of(row.state().name()))
                .setHeader(text("state"))
                .setWidth("11rem")
                .setFlexGrow(0);
        number(grid, "sum", row -> Formats.here().number(row.sum(), 1), "6rem");
        number(grid, "impact", row -> Formats.here().number(row.impact(), 1), "6.5rem");
        number(grid, "requested", row -> requested(row, currency), "11rem");
        grid.addColumn(RankingRow::why).setHeader(text("why")).setWidth("20rem").setFlexGrow(2);
        grid.setSizeFull();
        return grid;
    }

    private void number(
            CardGrid<RankingRow> grid, String name, ValueProvider<RankingRow, String> figure, String width) {
        grid.addColumn(figure)
                .setHeader(text(name))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(width)
                .setFlexGrow(0);
    }

    private static String requested(RankingRow row, String currency) {
        return row.requested() == null ? "–" : Formats.here().money(new Money(row.requested(), currency));
    }

    private static Component name(RankingRow row) {
        Span number = new Span(row.number());
        number.addClassName("card-line");
        Div lines = new Div(link(row), number);
        lines.addClassName("two-lines");
        return lines;
    }

    private static Anchor link(RankingRow row) {
        return new Anchor("proposals/" + row.id(), row.title());
    }

    private static Component card(RankingRow row) {
        Span place = new Span(row.place() + ". " + row.number());
        place.addClassName("card-line");
        Span why = new Span(row.why());
        why.addClassName("card-line");
        Div card = new Div(link(row), place, StateBadge.of(row.state().name()), why);
        card.addClassName("card");
        return card;
    }

    private Component[] exports(UUID call) {
        Locale language = getLocale();
        return ExportLinks.of("ranking", (format, out) -> exports.write(call, format, language, out));
    }

    private Select<CallRow> select(AddressChoice<CallRow> choice) {
        return choice.select(ROUTE, getTranslation("review.rounds.call"), call -> call.title(getLocale()));
    }

    private String text(String key, Object... arguments) {
        return getTranslation("review.ranking." + key, arguments);
    }
}
