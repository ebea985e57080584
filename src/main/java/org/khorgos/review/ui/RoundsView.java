package org.khorgos.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.base.ui.EmptyState;
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
    private static final String CALL = "call";
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
        List<CallRow> all = calls.all();
        removeAll();
        ViewHeader header = new ViewHeader(getPageTitle(), text("purpose"));
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CALL)
                .orElse("");
        all.stream()
                .filter(call -> call.id().toString().equals(asked))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresentOrElse(
                        call -> show(header, all, call),
                        () -> add(new EmptyState(VaadinIcon.GRID_BIG, text("none"), text("none.hint"))));
    }

    private void show(ViewHeader header, List<CallRow> all, CallRow call) {
        overview = overviews.overview(call.id(), getLocale());
        RoundGrid table = new RoundGrid(getLocale());
        ListPage page = new ListPage(header)
                .filters(call(all, call), search(), progress())
                .export(exports(call.id()))
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

    private Select<CallRow> call(List<CallRow> all, CallRow shown) {
        Select<CallRow> select = new Select<>();
        select.setLabel(text("call"));
        select.setItems(all);
        select.setItemLabelGenerator(call -> call.title(getLocale()));
        select.setValue(shown);
        select.addValueChangeListener(change -> UI.getCurrent()
                .navigate(ROUTE, QueryParameters.of(CALL, change.getValue().id().toString())));
        return select;
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
        return Arrays.stream(ExportFormat.values())
                .map(format -> {
                    DownloadHandler download = event -> {
                        event.setFileName("reviews.%s".formatted(format.extension()));
                        event.setContentType(format.mediaType());
                        exports.write(call, wanted, format, language, event.getOutputStream());
                    };
                    Anchor link = new Anchor(download, text("export." + format.name()));
                    link.addClassName("export-link");
                    return link;
                })
                .toArray(Component[]::new);
    }

    private String text(String key, Object... arguments) {
        return getTranslation("review.rounds." + key, arguments);
    }
}
