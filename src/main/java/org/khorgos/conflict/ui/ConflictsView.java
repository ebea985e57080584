package org.khorgos.conflict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
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
import org.khorgos.access.AccessRule;
import org.khorgos.access.Operation;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.SearchField;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.conflict.ConflictRow;
import org.khorgos.conflict.ConflictService;
import org.khorgos.conflict.Ground;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;

/** All conflicts of interest with their grounds in words; the chair waives one. */
@Route(value = ConflictsView.ROUTE, layout = MainLayout.class)
@RolesAllowed({Role.Name.COMMITTEE_SECRETARY, Role.Name.COMMITTEE_CHAIR})
class ConflictsView extends Div implements HasDynamicTitle {
    static final String ROUTE = "conflicts";
    private final transient ConflictService service;
    private final transient AccessRule rule;
    private final transient CurrentUser current;
    private transient List<ConflictRow> conflicts = List.of();
    private final SearchField search = new SearchField(getTranslation("conflict.search"));
    private final ComboBox<Ground> ground = new ComboBox<>();
    private final CardGrid<ConflictRow> grid = new CardGrid<>(this::card);
    private final ListPage page;

    ConflictsView(ConflictService service, AccessRule rule, CurrentUser current) {
        this.service = service;
        this.rule = rule;
        this.current = current;
        page = new ListPage(new ViewHeader(text("list"), text("list.purpose")))
                .filters(search, grounds())
                .content(table())
                .empty(new EmptyState(VaadinIcon.SCALE_UNBALANCE, text("none"), text("none.hint")));
        search.addValueChangeListener(change -> refresh());
        setSizeFull();
        add(page);
        read();
    }

    @Override
    public String getPageTitle() {
        return text("list");
    }

    private ComboBox<Ground> grounds() {
        ground.setItems(
                List.of(Ground.values()).stream().filter(one -> !one.own()).toList());
        ground.setItemLabelGenerator(one -> text("ground." + one));
        ground.setPlaceholder(text("anyGround"));
        ground.setAriaLabel(text("anyGround"));
        ground.setClearButtonVisible(true);
        ground.addValueChangeListener(change -> refresh());
        return ground;
    }

    private Grid<ConflictRow> table() {
        column("proposal", row -> row.number() + " " + row.title()).setFlexGrow(2);
        column("person", row -> row.personName() + ", " + row.organisation()).setFlexGrow(1);
        column("why", this::why).setFlexGrow(2);
        column("source", row -> text("source." + row.source())).setWidth("9rem").setFlexGrow(0);
        column("found", row -> Formats.here().date(row.foundAt()))
                .setComparator(ConflictRow::foundAt)
                .setWidth("8rem")
                .setFlexGrow(0);
        column("waiver", this::waiver).setFlexGrow(1);
        grid.addActions(this::actions);
        grid.setSizeFull();
        return grid;
    }

    private Grid.Column<ConflictRow> column(String key, ValueProvider<ConflictRow, String> words) {
        return grid.addColumn(words)
                .setHeader(text(key))
                .setTooltipGenerator(words::apply)
                .setSortable(true);
    }

    private Component card(ConflictRow row) {
        Div card = new Div(
                new Span(row.number() + " " + row.title()),
                line(row.personName() + ", " + row.organisation()),
                line(why(row)),
                line(waiver(row)),
                actions(row));
        card.addClassName("card");
        return card;
    }

    private static Span line(String words) {
        Span line = new Span(words);
        line.addClassName("card-line");
        return line;
    }

    private Component actions(ConflictRow row) {
        if (row.isWaived() || !rule.may(current.get(), Operation.WAIVE_CONFLICT, row.proposal())) {
            return new Span();
        }
        Button waive = new Button(text("waive"), click -> ask(row));
        waive.setAriaLabel(text("waive.of", row.personName(), row.number()));
        waive.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return waive;
    }

    private void ask(ConflictRow row) {
        new ConflictReasonDialog(
                        text("waive.of", row.personName(), row.number()),
                        why(row) + ". " + text("waive.consequence"),
                        text("waive"),
                        reason -> {
                            service.waive(row.proposal(), row.id(), reason);
                            Notices.success(text("waive.done"));
                            read();
                        })
                .open();
    }

    private String why(ConflictRow row) {
        return getTranslation(row.why(), row.detail());
    }

    private String waiver(ConflictRow row) {
        return row.isWaived() ? text("waived", String.valueOf(row.waivedBy()), row.waiverReason()) : "";
    }

    private void read() {
        conflicts = service.all();
        refresh();
    }

    private void refresh() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<ConflictRow> shown = conflicts.stream()
                .filter(row -> ground.isEmpty() || row.ground() == ground.getValue())
                .filter(row -> words(row).contains(wanted))
                .toList();
        grid.setItems(shown);
        page.showEmpty(shown.isEmpty());
    }

    private String words(ConflictRow row) {
        return String.join(" ", row.number(), row.title(), row.personName(), row.organisation(), why(row))
                .toLowerCase(Locale.ROOT);
    }

    private String text(String key, Object... arguments) {
        return getTranslation("conflict." + key, arguments);
    }
}
