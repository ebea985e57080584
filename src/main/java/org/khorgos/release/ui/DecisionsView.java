package org.khorgos.release.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Outcome;
import org.khorgos.base.ui.AddressChoice;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallService;
import org.khorgos.committee.DecisionRow;
import org.khorgos.identity.Role;
import org.khorgos.release.BatchRelease;
import org.khorgos.release.DecisionLine;
import org.khorgos.release.ReleaseService;

/** What the committee decided on the proposals of a call, kept until it is released together. */
@Route(value = DecisionsView.ROUTE, layout = MainLayout.class)
@RolesAllowed({Role.Name.COMMITTEE_SECRETARY, Role.Name.COMMITTEE_CHAIR})
class DecisionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "decisions";
    private final ReleaseService releases;
    private final BatchRelease batch;
    private final CallService calls;
    private final DecisionGrid grid = new DecisionGrid(this::chosen);
    private final Button all = new Button(text("choose.all"), click -> grid.chooseDecided());
    private final Button release = new Button("", click -> open());
    private final Map<ProposalId, String> reasons = new HashMap<>();
    private Map<UUID, Integer> kept = Map.of();
    private @Nullable CallRow call;
    private @Nullable Select<CallRow> choice;
    private @Nullable ListPage page;

    DecisionsView(ReleaseService releases, BatchRelease batch, CallService calls) {
        this.releases = releases;
        this.batch = batch;
        this.calls = calls;
        release.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setSizeFull();
    }

    @Override
    public String getPageTitle() {
        return text("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kept = releases.calls();
        List<CallRow> open =
                calls.all().stream().filter(one -> kept.containsKey(one.id())).toList();
        removeAll();
        ViewHeader header = new ViewHeader(getPageTitle(), text("purpose"));
        ListPage shown =
                new ListPage(header).empty(new EmptyState(VaadinIcon.CHECK_CIRCLE, text("none"), text("none.hint")));
        page = shown;
        add(shown);
        AddressChoice.of(event, "call", open, CallRow::id)
                .ifPresentOrElse(
                        one -> {
                            call = one.shown();
                            choice = select(one);
                            header.action(all, release);
                            shown.filters(choice).content(grid);
                            show(one.shown(), shown);
                        },
                        () -> shown.showEmpty(true));
    }

    private Select<CallRow> select(AddressChoice<CallRow> choice) {
        return choice.select(
                ROUTE,
                text("call"),
                one -> text("call.kept", one.code(), one.title(getLocale()), kept.getOrDefault(one.id(), 0)));
    }

    private void show(CallRow one, ListPage on) {
        List<DecisionLine> lines = releases.lines(one.id(), getLocale());
        all.setEnabled(lines.stream().anyMatch(line -> line.row().isDecided()));
        grid.show(lines);
        on.showEmpty(lines.isEmpty());
    }

    private void refresh() {
        kept = releases.calls();
        if (call != null && choice != null && page != null) {
            choice.getListDataView().refreshItem(call);
            show(call, page);
        }
    }

    private void chosen(int count) {
        release.setText(text("choose.release", count));
        release.setEnabled(count > 0);
    }

    private void open() {
        List<DecisionRow> rows = grid.chosen();
        batch.check(rows);
        new ReleaseDialog(releases, rows, reasons, said -> release(rows, said), this::refresh).open();
    }

    private List<Outcome<DecisionRow>> release(List<DecisionRow> rows, Map<ProposalId, String> said) {
        List<Outcome<DecisionRow>> outcomes = batch.release(rows, said);
        outcomes.stream()
                .filter(Outcome::isDone)
                .forEach(outcome -> reasons.remove(outcome.subject().id()));
        return outcomes;
    }

    private String text(String key, Object... arguments) {
        return getTranslation("release." + key, arguments);
    }
}
