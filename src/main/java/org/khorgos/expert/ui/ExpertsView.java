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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.base.codes.Classification;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.ExpertListActions;
import org.khorgos.base.ui.ExportLinks;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.SearchField;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.form.CodeField;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.call.Sector;
import org.khorgos.expert.DeclarationState;
import org.khorgos.expert.ExpertEntry;
import org.khorgos.expert.ExpertExportService;
import org.khorgos.expert.ExpertProfileService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;

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
    private final transient ExpertExportService exports;
    private final SearchField search = new SearchField(getTranslation("expert.search"));
    private final CodeField field = new CodeField(Classification.FORD, "");
    private final ComboBox<Sector> sector = new ComboBox<>();
    private final ComboBox<DeclarationState> declaration = new ComboBox<>();
    private Set<UserId> shown = Set.of();
    private final CardGrid<ExpertEntry> grid = new CardGrid<>(this::card);
    private final ListPage page;

    ExpertsView(ExpertProfileService profiles, ExpertExportService exports, ExpertListActions actions) {
        experts = profiles.all();
        this.exports = exports;
        page = new ListPage(new ViewHeader(getTranslation("expert.list"), getTranslation("expert.list.purpose"))
                        .action(actions.create().toArray(Component[]::new))
                        .action(exportLinks()))
                .filters(search, choice(field, "expert.anyField"), sectors(), declarations())
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

    private ComboBox<DeclarationState> declarations() {
        declaration.setItems(DeclarationState.values());
        declaration.setItemLabelGenerator(one -> getTranslation("expert.declaration." + one));
        return choice(declaration, "expert.anyDeclaration");
    }

    /** The browser asks for the file while nobody is on the page: it holds whom the page showed last. */
    private Component[] exportLinks() {
        Locale language = getLocale();
        return ExportLinks.of("experts", (format, out) -> exports.write(shown, format, language, out));
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
        column("expert.field.profile.countries", this::countries).setWidth("9rem");
        grid.addComponentColumn(ExpertsView::declared)
                .setHeader(getTranslation("expert.declaration"))
                .setComparator(Comparator.comparing(
                        ExpertEntry::declaredUntil, Comparator.nullsFirst(Comparator.naturalOrder())))
                .setWidth("11rem")
                .setFlexGrow(0);
        grid.addColumn(entry -> entry.profile().loadLimit())
                .setHeader(getTranslation("expert.limit"))
                .setTextAlign(ColumnTextAlign.END)
                .setSortable(true)
                .setWidth("6.5rem")
                .setFlexGrow(0);
        grid.setSizeFull();
        return grid;
    }

    private static Component declared(ExpertEntry entry) {
        Div declared = new Div(DeclarationBadge.of(entry.declaration()));
        if (entry.declaredUntil() != null) {
            declared.add(line(Formats.here().date(entry.declaredUntil())));
        }
        return declared;
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
                line(languages(entry)),
                line(countries(entry)),
                declared(entry));
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

    private String countries(ExpertEntry entry) {
        return ExpertWords.countries(entry.profile().countries(), getLocale());
    }

    private static String country(ExpertEntry entry) {
        return Formats.here().country(entry.person().country());
    }

    private void refresh() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<ExpertEntry> rows = experts.stream()
                .filter(entry -> field.isEmpty() || entry.profile().fields().contains(field.code()))
                .filter(entry -> sector.isEmpty() || entry.profile().sectors().contains(sector.getValue()))
                .filter(entry -> declaration.isEmpty() || entry.declaration() == declaration.getValue())
                .filter(entry -> words(entry).contains(wanted))
                .toList();
        shown = rows.stream().map(entry -> entry.person().id()).collect(Collectors.toSet());
        grid.setItems(rows);
        page.showEmpty(rows.isEmpty());
    }

    private String words(ExpertEntry entry) {
        return String.join(
                        " ",
                        entry.person().displayName(),
                        entry.person().organisationName(),
                        country(entry),
                        fields(entry),
                        languages(entry),
                        countries(entry))
                .toLowerCase(Locale.ROOT);
    }
}
