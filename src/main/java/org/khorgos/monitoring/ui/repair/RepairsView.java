package org.khorgos.monitoring.ui.repair;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.Role;
import org.khorgos.workflow.repair.RepairListService;
import org.khorgos.workflow.repair.RepairRow;

/** What administrators mended or want to mend, those that wait for a second person first. */
@Route(value = "monitor/repairs", layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class RepairsView extends Div implements HasDynamicTitle {
    private final Clock clock;
    private final CardGrid<RepairRow> grid = new CardGrid<>(this::card);

    RepairsView(RepairListService repairs, Clock clock) {
        this.clock = clock;
        ListPage page = new ListPage(new ViewHeader(getPageTitle(), getTranslation("workflow.repair.purpose"))
                .breadcrumb(getTranslation("monitoring.title"), "monitor"));
        page.content(grid)
                .empty(new EmptyState(
                        VaadinIcon.WRENCH,
                        getTranslation("workflow.repair.none"),
                        getTranslation("workflow.repair.none.hint"),
                        new Anchor("monitor/instances", getTranslation("monitoring.instances"))));
        columns();
        List<RepairRow> rows = repairs.all();
        grid.setItems(rows);
        grid.setAllRowsVisible(true);
        page.showEmpty(rows.isEmpty());
        add(page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workflow.repair.title");
    }

    private void columns() {
        grid.addComponentColumn(RepairsView::link)
                .setHeader(getTranslation("workflow.repair.what"))
                .setFlexGrow(4);
        grid.addComponentColumn(RepairsView::subject)
                .setHeader(getTranslation("workflow.repair.proposal"))
                .setFlexGrow(3);
        grid.addComponentColumn(RepairWords::status).setHeader(getTranslation("workflow.repair.state"));
        grid.addColumn(this::left).setHeader(getTranslation("workflow.repair.left"));
        grid.addColumn(RepairRow::authorName).setHeader(getTranslation("workflow.repair.author"));
        grid.addColumn(row -> Formats.here().dateTime(row.proposedAt()))
                .setHeader(getTranslation("workflow.repair.proposedAt"));
    }

    private static Component link(RepairRow row) {
        return new Anchor("monitor/repairs/" + row.id(), RepairWords.plan(row.plan()));
    }

    private static Component subject(RepairRow row) {
        return row.proposal() == null
                ? new Span(RepairWords.text("doneOf", row.done(), row.proposals()))
                : RepairWords.proposal(row.proposal(), row.label());
    }

    private String left(RepairRow row) {
        return row.waiting() ? RepairWords.left(row, clock.instant()) : "";
    }

    private Component card(RepairRow row) {
        Div card = new Div(
                link(row),
                subject(row),
                RepairWords.status(row),
                new Span(row.waiting() ? left(row) : Formats.here().dateTime(row.proposedAt())));
        card.addClassName("card");
        return card;
    }
}
