package org.khorgos.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.SearchField;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.OrganisationParentService;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.identity.OrganisationService;
import org.khorgos.identity.Role;

/** All organisations and to which others they belong. */
@Route(value = OrganisationsView.ROUTE, layout = MainLayout.class)
@RolesAllowed({Role.Name.OFFICE, Role.Name.ADMINISTRATOR})
class OrganisationsView extends Div implements HasDynamicTitle {
    static final String ROUTE = "organisations";
    private final transient OrganisationService organisations;
    private final transient OrganisationParentService parents;
    private final SearchField search = new SearchField(getTranslation("identity.organisations.search"));
    private final CardGrid<OrganisationRow> grid = new CardGrid<>(this::card);
    private final ListPage page;
    private transient Map<OrganisationId, OrganisationRow> all = Map.of();

    OrganisationsView(OrganisationService organisations, OrganisationParentService parents) {
        this.organisations = organisations;
        this.parents = parents;
        page = new ListPage(new ViewHeader(
                        getTranslation("identity.organisations"), getTranslation("identity.organisations.purpose")))
                .filters(search)
                .content(table())
                .empty(new EmptyState(
                        VaadinIcon.SEARCH,
                        getTranslation("identity.organisations.none"),
                        getTranslation("identity.organisations.none.hint")));
        search.addValueChangeListener(change -> refresh());
        setSizeFull();
        add(page);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.organisations");
    }

    private Grid<OrganisationRow> table() {
        grid.setSizeFull();
        grid.addComponentColumn(this::name)
                .setKey("name")
                .setHeader(getTranslation("identity.organisation"))
                .setComparator(OrganisationRow::name)
                .setFlexGrow(3);
        column("identity.country", OrganisationsView::country).setFlexGrow(1);
        column("identity.organisation.parent", this::parent).setFlexGrow(3);
        return grid;
    }

    private Grid.Column<OrganisationRow> column(String key, ValueProvider<OrganisationRow, String> text) {
        return grid.addColumn(text)
                .setHeader(getTranslation(key))
                .setTooltipGenerator(text::apply)
                .setSortable(true);
    }

    private Component card(OrganisationRow row) {
        Div parent = new Div(parent(row));
        parent.addClassName("card-line");
        Div country = new Div(country(row));
        country.addClassName("card-line");
        Div card = new Div(name(row), country, parent);
        card.addClassName("card");
        return card;
    }

    private Component name(OrganisationRow row) {
        Button open = new Button(row.name(), click -> edit(row));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        open.setAriaLabel(getTranslation("identity.organisation.change", row.name()));
        return open;
    }

    private String parent(OrganisationRow row) {
        OrganisationRow parent = row.parent() == null ? null : all.get(row.parent());
        return parent == null ? "" : parent.name();
    }

    private static String country(OrganisationRow row) {
        return Formats.here().country(row.country());
    }

    private void edit(OrganisationRow row) {
        new ParentDialog(parents, row, List.copyOf(organisations.all()), this::refresh).open();
    }

    private void refresh() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<OrganisationRow> rows = organisations.all();
        all = rows.stream().collect(Collectors.toMap(OrganisationRow::id, Function.identity()));
        List<OrganisationRow> shown = rows.stream()
                .filter(row -> (row.name() + " " + country(row))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        grid.setItems(shown);
        page.showEmpty(shown.isEmpty());
    }
}
