package org.khorgos.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.SearchField;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.call.CallCatalogueService;
import org.khorgos.call.CallEditorService;
import org.khorgos.call.CallOverview;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;

/** All calls, those that are only written included. */
@Route(value = CallsView.ROUTE, layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.OFFICE, Role.Name.AUDITOR, Role.Name.SUPERVISOR})
class CallsView extends Div implements HasDynamicTitle {
    static final String ROUTE = "calls";
    private final CallCatalogueService catalogue;
    private final Clock clock;
    private final RuleWords words = new RuleWords(getLocale());
    private final SearchField search = new SearchField(getTranslation("call.search"));
    private final CardGrid<CallOverview> grid = new CardGrid<>(this::card);
    private final ListPage page;

    CallsView(CallCatalogueService catalogue, CallEditorService editor, CurrentUser current, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
        ViewHeader header = new ViewHeader(getPageTitle(), getTranslation("call.purpose"));
        if (edits(current.get())) {
            Button create = new Button(
                    getTranslation("call.new"), VaadinIcon.PLUS.create(), click -> new NewCallDialog(editor).open());
            create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.action(create);
        }
        page = new ListPage(header)
                .filters(searchField())
                .content(table())
                .empty(new EmptyState(
                        VaadinIcon.MEGAPHONE, getTranslation("call.none"), getTranslation("call.none.hint")));
        setSizeFull();
        add(page);
        refresh();
    }

    static boolean edits(Actor actor) {
        return actor.has(Role.ADMINISTRATOR) || actor.has(Role.OFFICE);
    }

    private SearchField searchField() {
        search.addValueChangeListener(change -> refresh());
        return search;
    }

    private Grid<CallOverview> table() {
        grid.setSizeFull();
        grid.addClassName("call-grid");
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("call.column.call"))
                .setFlexGrow(4)
                .setWidth("14rem")
                .setComparator(CallOverview::code)
                .setTooltipGenerator(this::title);
        grid.addComponentColumn(this::badges)
                .setKey("state")
                .setHeader(getTranslation("call.column.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        column("opens", call -> day(call.rules().schedule().opens(), call));
        column("closes", call -> day(call.rules().schedule().closes(), call));
        column("countries", call -> words.countries(call.rules().partner())).setFlexGrow(2);
        column("version", call -> call.version() == 0 ? "" : String.valueOf(call.version()))
                .setTextAlign(ColumnTextAlign.END);
        column("proposals", call -> Formats.here().number(call.proposals())).setTextAlign(ColumnTextAlign.END);
        return grid;
    }

    private Grid.Column<CallOverview> column(String name, ValueProvider<CallOverview, String> text) {
        return grid.addColumn(text)
                .setHeader(getTranslation("call.column." + name))
                .setTooltipGenerator(text::apply)
                .setAutoWidth(true);
    }

    private Component name(CallOverview call) {
        return new Anchor(CallView.address(call.id()), getTranslation("call.name", call.code(), title(call)));
    }

    private String title(CallOverview call) {
        return call.rules().titles().in(getLocale());
    }

    private Div badges(CallOverview call) {
        Div badges = new Div(CallBadge.of(call, clock.instant()));
        badges.addClassName("card-badges");
        if (call.changed() && call.version() > 0) {
            badges.add(CallBadge.changed());
        }
        return badges;
    }

    private String day(@Nullable Instant moment, CallOverview call) {
        return moment == null
                ? ""
                : new Formats(getLocale(), call.rules().schedule().zoneId()).dateTime(moment);
    }

    private Component card(CallOverview call) {
        Div card = new Div(
                name(call),
                badges(call),
                line(
                        getTranslation("call.column.closes"),
                        day(call.rules().schedule().closes(), call)),
                line(getTranslation("call.column.proposals"), Formats.here().number(call.proposals())));
        card.addClassName("card");
        return card;
    }

    private static Span line(String name, String value) {
        Span line = new Span(name + " " + value);
        line.addClassName("card-line");
        return line;
    }

    private void refresh() {
        String text = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<CallOverview> rows = catalogue.all().stream()
                .filter(call -> (call.code() + " " + title(call) + " "
                                + words.countries(call.rules().partner()))
                        .toLowerCase(Locale.ROOT)
                        .contains(text))
                .toList();
        grid.setItems(rows);
        page.showEmpty(rows.isEmpty());
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("call.calls");
    }
}
