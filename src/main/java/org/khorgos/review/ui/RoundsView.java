package org.khorgos.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.khorgos.base.ui.AddressChoice;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.ExportLinks;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallService;
import org.khorgos.identity.Role;
import org.khorgos.review.RoundExportService;
import org.khorgos.review.RoundFilter;
import org.khorgos.review.RoundFilter.Progress;
import org.khorgos.review.RoundOverview;
import org.khorgos.review.RoundOverview.ExpertRow;
import org.khorgos.review.RoundOverviewService;
import org.khorgos.review.RoundRow;

/** How far the review of a call has come: experts, scores, what needs discussion and what came of it. */
@Route(value = RoundsView.ROUTE, layout = MainLayout.class)
@RolesAllowed({Role.Name.COMMITTEE_SECRETARY, Role.Name.COMMITTEE_CHAIR})
class RoundsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "rounds";
    private final RoundOverviewService overviews;
    private final RoundExportService exports;
    private final CallService calls;
    private final TextField search = new TextField();
    private final Select<Progress> progress = new Select<>();
    private RoundOverview overview = new RoundOverview(List.of(), List.of());

    /** Read by the download's own thread. */
    private volatile RoundFilter wanted = RoundFilter.ALL;

    RoundsView(RoundOverviewService overviews, RoundExportService exports, CallService calls) {
        this.overviews = overviews;
        this.exports = exports;
        this.calls = calls;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.rounds");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ViewHeader header = new ViewHeader(getPageTitle(), text("purpose"));
        AddressChoice.of(event, "call", calls.all(), CallRow::id)
                .ifPresentOrElse(
                        choice -> show(header, choice),
                        () -> add(new EmptyState(VaadinIcon.GRID_BIG, text("none"), text("none.hint"))));
    }

    private void show(ViewHeader header, AddressChoice<CallRow> choice) {
        UUID call = choice.shown().id();
        overview = overviews.overview(call, getLocale());
        RoundGrid table = new RoundGrid(getLocale());
        ListPage page = new ListPage(header)
                .filters(select(choice), search(), progress())
                .export(exports(call))
                .content(table.grid());
        search.addValueChangeListener(change -> refresh(page, table));
        progress.addValueChangeListener(change -> refresh(page, table));
        add(page);
        if (!overview.experts().isEmpty()) {
            add(new PageSection(text("experts"), experts(), new HelpText(text("calibration.help"))));
        }
        refresh(page, table);
    }

    private void refresh(ListPage page, RoundGrid table) {
        RoundFilter filter = new RoundFilter(search.getValue(), progress.getValue());
        wanted = filter;
        List<RoundRow> rows =
                overview.proposals().stream().filter(filter::takes).toList();
        table.grid().setItems(rows);
        page.empty(new EmptyState(
                VaadinIcon.GRID_BIG,
                text(filter.narrows() ? "nothing" : "none"),
                text(filter.narrows() ? "nothing.hint" : "none.hint")));
        page.showEmpty(rows.isEmpty());
    }

    private TextField search() {
        search.setLabel(text("search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        return search;
    }

    private Select<Progress> progress() {
        progress.setLabel(text("progress"));
        progress.setItems(Progress.values());
        progress.setEmptySelectionAllowed(true);
        progress.setEmptySelectionCaption(text("progress.all"));
        progress.setItemLabelGenerator(one -> text("progress." + (one == null ? "all" : one.name())));
        return progress;
    }

    private Component experts() {
        SmallTable table =
                new SmallTable(text("experts"), text("expert"), text("reviews"), text("mean"), text("calibration"));
        Formats formats = Formats.here();
        for (ExpertRow row : overview.experts()) {
            table.row(
                    row.name(),
                    formats.number(row.reviews()),
                    row.mean() == null ? "–" : formats.number(row.mean(), 2),
                    row.calibration() == null ? "–" : formats.number(row.calibration(), 2));
        }
        return table;
    }

    private Component[] exports(UUID call) {
        Locale language = getLocale();
        return ExportLinks.of("reviews", (format, out) -> exports.write(call, wanted, format, language, out));
    }

    private Select<CallRow> select(AddressChoice<CallRow> choice) {
        return choice.select(ROUTE, getTranslation("review.rounds.call"), call -> call.title(getLocale()));
    }

    private String text(String key, Object... arguments) {
        return getTranslation("review.rounds." + key, arguments);
    }
}
