package org.khorgos.expert.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.khorgos.base.codes.Classification;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.SearchField;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.form.CodeField;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.call.Sector;
import org.khorgos.expert.ExpertEntry;
import org.khorgos.expert.ExpertProfileService;
import org.khorgos.identity.Role;

/** All experts with what they know, for those who staff and oversee reviews. */
@Route(value = ExpertsView.ROUTE, layout = MainLayout.class)
@RolesAllowed({
    Role.Name.COMMITTEE_SECRETARY,
    Role.Name.COMMITTEE_CHAIR,
    Role.Name.OFFICE,
    Role.Name.SUPERVISOR,
    Role.Name.AUDITOR,
    Role.Name.ADMINISTRATOR
})
class ExpertsView extends Div implements HasDynamicTitle {
    static final String ROUTE = "experts";
    private final transient List<ExpertEntry> experts;
    private final SearchField search = new SearchField(getTranslation("expert.search"));
    private final CodeField field = new CodeField(Classification.FORD, "");
    private final ComboBox<Sector> sector = new ComboBox<>();
    private final CardGrid<ExpertEntry> grid = new CardGrid<>(this::card);
    private final ListPage page;

    ExpertsView(ExpertProfileService profiles) {
        experts = profiles.all();
        page = new ListPage(new ViewHeader(getTranslation("expert.list"), getTranslation("expert.list.purpose")))
                .filters(search, choice(field, "expert.anyField"), sectors())
                .content(table())
                .empty(new EmptyState(
                        VaadinIcon.SEARCH, getTranslation("expert.none"), getTranslation("expert.none.hint")));
        search.addValueChangeListener(change -> refresh());
        setSizeFull();
        add(page);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("expert.list");
    }

    private ComboBox<Sector> sectors() {
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(one -> getTranslation("call.term.Sector." + one));
        return choice(sector, "expert.anySector");
    }

    private <T> ComboBox<T> choice(ComboBox<T> box, String words) {
        box.setPlaceholder(getTranslation(words));
        box.setAriaLabel(getTranslation(words));
        box.setClearButtonVisible(true);
        box.addValueChangeListener(change -> refresh());
        return box;
    }

    private Grid<ExpertEntry> table() {
        column("expert.name", entry -> entry.person().displayName()).setWidth("10rem");
        column("expert.country", entry -> country(entry)).setWidth("8.5rem");
        column("expert.organisation", entry -> entry.person().organisationName())
                .setWidth("10rem")
                .setFlexGrow(1);
        column("expert.field.profile.fields", this::fields).setWidth("14rem").setFlexGrow(3);
        column("expert.field.profile.sectors", entry -> sectors(entry))
                .setWidth("11rem")
                .setFlexGrow(1);
        column("expert.field.profile.languages", this::languages).setWidth("9rem");
        grid.addColumn(entry -> entry.profile().loadLimit())
                .setHeader(getTranslation("expert.limit"))
                .setTextAlign(ColumnTextAlign.END)
                .setSortable(true)
                .setWidth("6.5rem")
                .setFlexGrow(0);
        grid.setSizeFull();
        return grid;
    }

    private Grid.Column<ExpertEntry> column(String key, ValueProvider<ExpertEntry, String> text) {
        return grid.addColumn(text)
                .setHeader(getTranslation(key))
                .setTooltipGenerator(text::apply)
                .setFlexGrow(0)
                .setSortable(true);
    }

    private Component card(ExpertEntry entry) {
        Div card = new Div(
                new Span(entry.person().displayName()),
                line(entry.person().organisationName() + ", " + country(entry)),
                line(fields(entry)),
                line(languages(entry)));
        card.addClassName("card");
        return card;
    }

    private static Span line(String text) {
        Span line = new Span(text);
        line.addClassName("card-line");
        return line;
    }

    private String fields(ExpertEntry entry) {
        return entry.profile().isKnown()
                ? ExpertWords.fields(entry.profile().fields(), getLocale())
                : getTranslation("expert.unknown");
    }

    private static String sectors(ExpertEntry entry) {
        return ExpertWords.sectors(entry.profile().sectors());
    }

    private String languages(ExpertEntry entry) {
        return ExpertWords.languages(entry.profile().languages(), getLocale());
    }

    private static String country(ExpertEntry entry) {
        return Formats.here().country(entry.person().country());
    }

    private void refresh() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<ExpertEntry> shown = experts.stream()
                .filter(entry -> field.isEmpty() || entry.profile().fields().contains(field.code()))
                .filter(entry -> sector.isEmpty() || entry.profile().sectors().contains(sector.getValue()))
                .filter(entry -> words(entry).contains(wanted))
                .toList();
        grid.setItems(shown);
        page.showEmpty(shown.isEmpty());
    }

    private String words(ExpertEntry entry) {
        return String.join(
                        " ",
                        entry.person().displayName(),
                        entry.person().organisationName(),
                        country(entry),
                        fields(entry),
                        languages(entry))
                .toLowerCase(Locale.ROOT);
    }
}
