package org.khorgos.committee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.Tone;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.committee.TermRow;
import org.khorgos.committee.TermService;
import org.khorgos.identity.Role;

/** Who belongs to the committee from when until when, and who stands in for whom. */
@Route(value = TermsView.ROUTE, layout = MainLayout.class)
@RolesAllowed({Role.Name.COMMITTEE_SECRETARY, Role.Name.COMMITTEE_CHAIR})
class TermsView extends Div implements HasDynamicTitle {
    static final String ROUTE = "committee";
    private final TermService terms;
    private final CardGrid<TermRow> grid = new CardGrid<>(this::card);
    private final ListPage page;

    TermsView(TermService terms) {
        this.terms = terms;
        Button add =
                new Button(getTranslation("committee.term.add"), click -> new TermDialog(terms, this::refresh).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        page = new ListPage(new ViewHeader(getTranslation("committee.terms"), getTranslation("committee.terms.purpose"))
                        .action(add))
                .content(table())
                .empty(new EmptyState(
                        VaadinIcon.USERS,
                        getTranslation("committee.terms.none"),
                        getTranslation("committee.terms.none.hint")));
        setSizeFull();
        add(page);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("committee.terms");
    }

    private CardGrid<TermRow> table() {
        column("committee.term.person", TermRow::person);
        column("committee.term.organisation", TermRow::organisation);
        column("committee.term.substitute.for", TermRow::substituteFor);
        column("committee.term.first", row -> Formats.here().date(row.firstDay()));
        column("committee.term.last", this::lastDay);
        grid.addComponentColumn(this::badge).setHeader(getTranslation("committee.term.status"));
        grid.addActions(this::actions);
        grid.setSizeFull();
        return grid;
    }

    private void column(String key, ValueProvider<TermRow, String> text) {
        grid.addColumn(text).setHeader(getTranslation(key)).setTooltipGenerator(text::apply);
    }

    private String lastDay(TermRow row) {
        return row.lastDay() == null
                ? getTranslation("committee.term.noEnd")
                : Formats.here().date(row.lastDay());
    }

    private Component badge(TermRow row) {
        return row.running()
                ? new Badge(getTranslation("committee.term.running"), Tone.DONE, VaadinIcon.CHECK)
                : new Badge(getTranslation("committee.term.notRunning"), Tone.NEUTRAL, VaadinIcon.MINUS);
    }

    private Component actions(TermRow row) {
        Button end = new Button(
                getTranslation("committee.term.end"), click -> new TermEndDialog(terms, row, this::refresh).open());
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        end.setAriaLabel(getTranslation("committee.term.end.of", row.person()));
        return end;
    }

    private Component card(TermRow row) {
        Span time = new Span(Formats.here().date(row.firstDay()) + " – " + lastDay(row));
        time.addClassName("card-line");
        Span organisation = new Span(row.organisation());
        organisation.addClassName("card-line");
        Div card = new Div(new Span(row.person()), organisation, time, badge(row), actions(row));
        if (!row.substituteFor().isEmpty()) {
            card.add(new Span(getTranslation("committee.term.substitute.for") + " " + row.substituteFor()));
        }
        card.addClassName("card");
        return card;
    }

    private void refresh() {
        List<TermRow> rows = terms.all();
        grid.setItems(rows);
        page.showEmpty(rows.isEmpty());
    }
}
