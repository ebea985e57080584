package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.ListPage;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.Polling;
import org.khorgos.base.ui.Tone;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.workflow.monitor.BatchRow;
import org.khorgos.workflow.monitor.BatchService;

/** What runs in the background on many processes, how far it is, and what has ended. */
@Route(value = "monitor/batches", layout = MainLayout.class)
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class BatchesView extends Div implements HasDynamicTitle {
    private static final Duration EVERY = Duration.ofSeconds(2);
    private final BatchService batches;
    private final boolean mayChange;
    private final CardGrid<BatchRow> grid = new CardGrid<>(this::card);
    private final ListPage page;
    private final Polling polling = new Polling(this, EVERY, this::refresh);

    BatchesView(BatchService batches, CurrentUser current) {
        this.batches = batches;
        this.mayChange = current.get().has(Role.ADMINISTRATOR);
        page = new ListPage(
                new ViewHeader(getTranslation("monitoring.batches"), getTranslation("monitoring.batches.purpose"))
                        .breadcrumb(getTranslation("monitoring.title"), "monitor"));
        page.content(grid);
        page.empty(new EmptyState(
                VaadinIcon.TASKS,
                getTranslation("monitoring.batches.none"),
                getTranslation("monitoring.batches.none.hint")));
        columns();
        add(page);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("monitoring.batches");
    }

    private void refresh() {
        List<BatchRow> rows = batches.batches();
        grid.setItems(rows);
        page.showEmpty(rows.isEmpty());
        polling.when(rows.stream().anyMatch(BatchRow::running));
    }

    private void columns() {
        grid.addClassName("batch-table");
        grid.setAllRowsVisible(true);
        grid.addColumn(this::type)
                .setHeader(getTranslation("monitoring.batches.what"))
                .setFlexGrow(3);
        grid.addColumn(BatchRow::who)
                .setHeader(getTranslation("monitoring.who"))
                .setFlexGrow(2);
        grid.addColumn(row -> Tables.time(row.startedAt()))
                .setHeader(getTranslation("monitoring.started"))
                .setFlexGrow(2);
        grid.addColumn(row -> Tables.time(row.endedAt()))
                .setHeader(getTranslation("monitoring.endedAt"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::progress)
                .setHeader(getTranslation("monitoring.batches.progress"))
                .setFlexGrow(3);
        if (mayChange) {
            grid.addActions(this::actions);
        }
    }

    private String type(BatchRow row) {
        String key = "monitoring.batches.type." + row.type();
        String name = getTranslation(key);
        return name.contains(key) ? getTranslation("monitoring.batches.type.other") : name;
    }

    private Component progress(BatchRow row) {
        Formats formats = Formats.here();
        ProgressBar bar = new ProgressBar(0, 100, row.percent());
        String words = getTranslation(
                "monitoring.batches.pieces", formats.number(row.completed()), formats.number(row.total()));
        bar.getElement().setAttribute("aria-label", words);
        Div progress = new Div(bar, new Span(words));
        if (row.failed() > 0) {
            progress.add(new Badge(
                    getTranslation("monitoring.batches.failed", formats.number(row.failed())),
                    Tone.REFUSED,
                    VaadinIcon.EXCLAMATION_CIRCLE));
        }
        if (row.suspended()) {
            progress.add(Suspended.badge());
        }
        return progress;
    }

    private Component actions(BatchRow row) {
        Div actions = new Div();
        if (row.running()) {
            if (row.failed() > 0) {
                actions.add(button("monitoring.retry", row, () -> batches.retry(row.id())));
            }
            String word = row.suspended() ? "monitoring.activate" : "monitoring.suspend";
            actions.add(
                    button(word, row, () -> batches.suspend(row.id(), !row.suspended())),
                    button("monitoring.batches.delete", row, () -> batches.delete(row.id())));
        }
        return actions;
    }

    private Button button(String text, BatchRow row, Runnable act) {
        Button button = new Button(getTranslation(text), click -> {
            try {
                act.run();
                Notices.success(getTranslation("monitoring.batches.done"));
            } finally {
                refresh();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(button.getText() + ": " + type(row));
        return button;
    }

    private Component card(BatchRow row) {
        Div card = new Div(
                new Span(type(row)),
                progress(row),
                Tables.line(row.who() + ", " + Tables.time(row.startedAt())),
                Tables.line(Tables.time(row.endedAt())));
        if (mayChange) {
            card.add(actions(row));
        }
        card.addClassName("card");
        return card;
    }
}
