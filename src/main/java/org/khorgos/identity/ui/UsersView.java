package org.khorgos.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.CountryNames;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.SearchField;
import org.khorgos.base.ui.Tone;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.OrganisationService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.identity.UserService;

/** User administration. */
@Route(value = "users", layout = MainLayout.class)
@RolesAllowed(Role.Name.ADMINISTRATOR)
class UsersView extends Div implements HasDynamicTitle {
    private final UserService users;
    private final OrganisationService organisations;
    private final SearchField search = new SearchField(getTranslation("identity.users.search"));
    private final ComboBox<Role> role = new ComboBox<>();
    private final CardGrid<UserRow> grid = new CardGrid<>(this::card);
    private final ListPage page;

    UsersView(UserService users, OrganisationService organisations) {
        this.users = users;
        this.organisations = organisations;
        Button create = new Button(getTranslation("identity.users.new"), VaadinIcon.PLUS.create(), click -> edit(null));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        page = new ListPage(new ViewHeader(getTranslation("identity.users"), getTranslation("identity.users.purpose"))
                        .action(create))
                .filters(searchField(), roleField())
                .content(table())
                .empty(new EmptyState(
                        VaadinIcon.SEARCH,
                        getTranslation("identity.users.none"),
                        getTranslation("identity.users.none.hint")));
        setSizeFull();
        add(page);
        refresh();
    }

    private SearchField searchField() {
        search.addValueChangeListener(change -> refresh());
        return search;
    }

    private ComboBox<Role> roleField() {
        role.setPlaceholder(getTranslation("identity.users.anyRole"));
        role.setAriaLabel(getTranslation("identity.roles"));
        role.setItems(Arrays.stream(Role.values()).filter(Role::assignable).toList());
        role.setItemLabelGenerator(RoleNames::of);
        role.setClearButtonVisible(true);
        role.addValueChangeListener(change -> refresh());
        return role;
    }

    private Grid<UserRow> table() {
        grid.setSizeFull();
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("identity.displayName"))
                .setComparator(UserRow::displayName)
                .setFlexGrow(2);
        column("identity.username", UserRow::username).setFlexGrow(1);
        column("identity.organisation", UserRow::organisationName).setFlexGrow(3);
        column("identity.country", UsersView::country).setFlexGrow(1);
        column("identity.roles", row -> RoleNames.of(row.roles())).setFlexGrow(2);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("identity.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return grid;
    }

    private Grid.Column<UserRow> column(String key, com.vaadin.flow.function.ValueProvider<UserRow, String> text) {
        return grid.addColumn(text)
                .setHeader(getTranslation(key))
                .setTooltipGenerator(text::apply)
                .setSortable(true);
    }

    private Component name(UserRow row) {
        Button open = new Button(row.displayName(), click -> edit(row));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return open;
    }

    private Component state(UserRow row) {
        return row.enabled()
                ? new Badge(getTranslation("identity.enabled"), Tone.DONE, VaadinIcon.CHECK)
                : new Badge(getTranslation("identity.disabled"), Tone.NEUTRAL, VaadinIcon.BAN);
    }

    private Component card(UserRow row) {
        Div organisation = new Div(row.organisationName() + ", " + country(row));
        organisation.addClassName("card-line");
        Div roles = new Div(RoleNames.of(row.roles()));
        roles.addClassName("card-line");
        Div badges = new Div(state(row));
        badges.addClassName("card-badges");
        Div card = new Div(name(row), organisation, roles, badges);
        card.addClassName("card");
        return card;
    }

    private static String country(UserRow row) {
        return CountryNames.of(row.country(), UI.getCurrent().getLocale());
    }

    private void edit(@Nullable UserRow row) {
        new UserDialog(users, organisations.all(), row, this::refresh).open();
    }

    private void refresh() {
        String text = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<UserRow> rows = users.all().stream()
                .filter(row -> role.isEmpty() || row.roles().contains(role.getValue()))
                .filter(row -> (row.displayName() + " " + row.username() + " " + row.email() + " "
                                + row.organisationName())
                        .toLowerCase(Locale.ROOT)
                        .contains(text))
                .toList();
        grid.setItems(rows);
        page.showEmpty(rows.isEmpty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.users") + " · Khorgos";
    }
}
