package org.khorgos.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.base.Money;
import org.khorgos.base.ui.BoardPage;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallService;
import org.khorgos.funding.EnvelopeRow;
import org.khorgos.funding.EnvelopeService;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;

/** The money of all calls: how much is committed, reserved and left on each side. */
@Route(value = "funding", layout = MainLayout.class)
@RolesAllowed({Role.Name.FUNDING_OFFICER, Role.Name.FINANCE_CONTROLLER, Role.Name.AUDITOR})
class EnvelopesView extends Div implements HasDynamicTitle {
    private final EnvelopeService envelopes;
    private final CallService calls;
    private final boolean controls;
    private final Div bars = new Div();
    private final CardGrid<EnvelopeRow> grid = new CardGrid<>(this::card);
    private Map<UUID, CallRow> callsById = Map.of();

    EnvelopesView(EnvelopeService envelopes, CallService calls, CurrentUser current) {
        this.envelopes = envelopes;
        this.calls = calls;
        this.controls = current.get().has(Role.FINANCE_CONTROLLER);
        bars.addClassName("envelope-bars");
        ViewHeader header = new ViewHeader(getPageTitle(), getTranslation("funding.purpose"));
        if (controls) {
            header.action(openButton());
        }
        configureGrid();
        add(new BoardPage(header).picture(bars).table(grid));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("funding.title");
    }

    private void refresh() {
        callsById = calls.all().stream().collect(Collectors.toMap(CallRow::id, Function.identity()));
        List<EnvelopeRow> rows = envelopes.envelopes();
        bars.removeAll();
        rows.forEach(row -> bars.add(new EnvelopeBar(row, callTitle(row))));
        if (rows.isEmpty()) {
            bars.add(new EmptyState(
                    VaadinIcon.COINS,
                    getTranslation("funding.empty"),
                    getTranslation(controls ? "funding.empty.open" : "funding.empty.wait")));
        }
        grid.setItems(rows);
        grid.setVisible(!rows.isEmpty());
    }

    private void configureGrid() {
        grid.addClassName("envelope-grid");
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(this::callTitle)
                .setHeader(getTranslation("funding.call"))
                .setFlexGrow(4)
                .setWidth("14rem")
                .setTooltipGenerator(this::callTitle);
        grid.addColumn(row -> String.valueOf(row.year()))
                .setHeader(getTranslation("funding.year"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addColumn(row -> getTranslation("funding.side." + row.side()))
                .setHeader(getTranslation("funding.side"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addMoney("funding.amount", EnvelopeRow::amount);
        addMoney("funding.committed", EnvelopeRow::committed);
        addMoney("funding.reserved", EnvelopeRow::reserved);
        addMoney("funding.left", EnvelopeRow::left);
        if (controls) {
            grid.addActions(this::changeButton);
        }
    }

    private Div card(EnvelopeRow row) {
        Formats formats = Formats.here();
        Span title = new Span(callTitle(row));
        title.addClassName("card-title");
        Div card = new Div(
                title,
                line(getTranslation("funding.side." + row.side()), String.valueOf(row.year())),
                line(getTranslation("funding.left"), formats.money(row.left())),
                line(getTranslation("funding.amount"), formats.money(row.amount())));
        card.addClassName("card");
        if (controls) {
            card.add(changeButton(row));
        }
        return card;
    }

    private static Span line(String name, String value) {
        Span line = new Span(name + " " + value);
        line.addClassName("card-line");
        return line;
    }

    private void addMoney(String key, Function<EnvelopeRow, Money> amount) {
        grid.addColumn(row -> Formats.here().money(amount.apply(row)))
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setClassNameGenerator(row -> "money");
    }

    private Button openButton() {
        Button open = new Button(getTranslation("funding.open"), VaadinIcon.PLUS.create(), click -> open());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return open;
    }

    private void open() {
        new OpenEnvelopeDialog(calls.all(), (call, side, amount) -> {
                    envelopes.open(call.id(), call.year(), side, amount);
                    Notices.success(getTranslation("funding.opened"));
                    refresh();
                })
                .open();
    }

    private Button changeButton(EnvelopeRow row) {
        Button change = new Button(getTranslation("funding.change"), click -> change(row));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        change.setAriaLabel(
                getTranslation("funding.change.of", callTitle(row), getTranslation("funding.side." + row.side())));
        return change;
    }

    private void change(EnvelopeRow row) {
        new ChangeEnvelopeDialog(row, callTitle(row), amount -> {
                    envelopes.change(row.id(), amount);
                    Notices.success(getTranslation("funding.changed"));
                    refresh();
                })
                .open();
    }

    private String callTitle(EnvelopeRow row) {
        CallRow call = callsById.get(row.call());
        return call == null ? "" : call.title(getLocale());
    }
}
