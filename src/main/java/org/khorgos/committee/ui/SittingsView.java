package org.khorgos.committee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.committee.sitting.SittingPeriodService;
import org.khorgos.committee.sitting.SittingRow;
import org.khorgos.committee.sitting.SittingService;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;

/** The sittings of the committee, the latest first. */
@Route(value = SittingsView.ROUTE, layout = MainLayout.class)
@RolesAllowed({Role.Name.COMMITTEE_SECRETARY, Role.Name.COMMITTEE_CHAIR, "COMMITTEE_MEMBER", Role.Name.AUDITOR})
class SittingsView extends Div implements HasDynamicTitle {
    static final String ROUTE = "sittings";
    private final CardGrid<SittingRow> grid = new CardGrid<>(this::card);

    SittingsView(SittingService sittings, SittingPeriodService periods, UserDirectory users, CurrentUser current) {
        ViewHeader header =
                new ViewHeader(getTranslation("committee.sittings"), getTranslation("committee.sittings.purpose"));
        if (current.get().has(Role.COMMITTEE_SECRETARY) || current.get().has(Role.COMMITTEE_CHAIR)) {
            if (current.get().has(Role.COMMITTEE_CHAIR)) {
                header.action(
                        new Button(getTranslation("committee.periods"), click -> new PeriodsDialog(periods).open()));
            }
            Button plan = new Button(getTranslation("committee.sitting.plan"), click -> SittingDialog.plan(
                            users, current.get(), draft -> {
                                var planned = sittings.plan(draft, null);
                                getUI().ifPresent(ui -> ui.navigate(SittingView.path(planned)));
                            })
                    .open());
            plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.action(plan);
        }
        ListPage page = new ListPage(header)
                .content(table())
                .empty(new EmptyState(
                        VaadinIcon.GROUP,
                        getTranslation("committee.sittings.none"),
                        getTranslation("committee.sittings.none.hint")));
        List<SittingRow> rows = sittings.all();
        grid.setItems(rows);
        page.showEmpty(rows.isEmpty());
        setSizeFull();
        add(page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("committee.sittings");
    }

    private CardGrid<SittingRow> table() {
        grid.addComponentColumn(SittingsView::link)
                .setHeader(getTranslation("committee.sitting.title"))
                .setFlexGrow(2);
        grid.addColumn(row -> Formats.here().dateTime(row.beginsAt()))
                .setHeader(getTranslation("committee.sitting.begins"));
        grid.addColumn(SittingRow::place).setHeader(getTranslation("committee.sitting.place"));
        grid.addComponentColumn(row -> SittingWords.badge(row.status()))
                .setHeader(getTranslation("committee.sitting.status"));
        grid.setSizeFull();
        return grid;
    }

    private Component card(SittingRow row) {
        Span when = new Span(Formats.here().dateTime(row.beginsAt()));
        when.addClassName("card-line");
        Span place = new Span(row.place());
        place.addClassName("card-line");
        Div card = new Div(link(row), when, place, SittingWords.badge(row.status()));
        card.addClassName("card");
        return card;
    }

    private static Anchor link(SittingRow row) {
        return new Anchor(SittingView.path(row.id()), row.title());
    }
}
