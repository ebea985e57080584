package org.khorgos.monitoring.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.Tone;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.Role;
import org.khorgos.workflow.rules.RuleChangeService;
import org.khorgos.workflow.rules.TableRow;

/** The decision tables, with those that wait for a second person. */
@Route(value = "monitor/rules", layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class RulesView extends Div implements HasDynamicTitle {
    private final CardGrid<TableRow> grid = new CardGrid<>(this::card);

    RulesView(RuleChangeService rules) {
        ListPage page = new ListPage(
                new ViewHeader(getTranslation("workflow.rules.title"), getTranslation("workflow.rules.purpose"))
                        .breadcrumb(getTranslation("monitoring.title"), "monitor"));
        page.content(grid);
        columns();
        grid.setItems(rules.tables());
        grid.setAllRowsVisible(true);
        add(page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workflow.rules.title");
    }

    private void columns() {
        grid.addComponentColumn(RulesView::link)
                .setHeader(getTranslation("workflow.rules.decision"))
                .setFlexGrow(3);
        grid.addColumn(row -> Formats.here().number(row.lines()))
                .setHeader(getTranslation("workflow.rules.lines"))
                .setFlexGrow(1);
        grid.addColumn(this::origin)
                .setHeader(getTranslation("workflow.rules.origin"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::waiting)
                .setHeader(getTranslation("workflow.rules.change"))
                .setFlexGrow(2);
    }

    private static Component link(TableRow row) {
        return new Anchor("monitor/rules/" + row.decision(), RuleWords.name(row.decision()));
    }

    private String origin(TableRow row) {
        return row.releasedAt() == null
                ? getTranslation("workflow.rules.asDelivered")
                : getTranslation("workflow.rules.releasedAt", Formats.here().dateTime(row.releasedAt()));
    }

    private Component waiting(TableRow row) {
        return row.waiting()
                ? new Badge(getTranslation("workflow.rules.status.PROPOSED"), Tone.ATTENTION, VaadinIcon.HOURGLASS)
                : new Span();
    }

    private Component card(TableRow row) {
        Div card = new Div(link(row), new Span(origin(row)), waiting(row));
        card.addClassName("card");
        return card;
    }
}
