package org.khorgos.inbox.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.ui.Notices;
import org.khorgos.identity.UserId;
import org.khorgos.inbox.TaskGroup;
import org.khorgos.inbox.TaskRow;
import org.khorgos.workflow.TaskId;

/** What the reader does at the rows of the inbox, by mouse or by keys, and at which row they are. */
final class InboxDesktop implements InboxActs, InboxKeys.Target {
    /** Focuses the link of a task, unless the reader is somewhere else and asked for nothing. */
    private static final String FOCUS = """
            const asked = $1;
            setTimeout(() => {
              const now = document.activeElement;
              if (!asked && now && now !== document.body) { return; }
              const links = [...this.querySelectorAll('a[data-task="' + $0 + '"]')];
              (links.find(link => link.offsetParent) ?? links[0])?.focus({ preventScroll: !asked });
            }, asked ? 60 : 200)""";

    private final ActDesk desk;
    private final InboxLines lines;
    private final TaskSelection selection;
    private final InboxTabs tabs;
    private final UserId me;
    private final Runnable refill;
    private @Nullable Grid<InboxLine> grid;
    private @Nullable TaskId here;

    InboxDesktop(ActDesk desk, InboxLines lines, TaskSelection selection, InboxTabs tabs, UserId me, Runnable refill) {
        this.desk = desk;
        this.lines = lines;
        this.selection = selection;
        this.tabs = tabs;
        this.me = me;
        this.refill = refill;
    }

    /** Moves the focus in that table. */
    void follow(Grid<InboxLine> other) {
        grid = other;
    }

    @Override
    public void at(TaskRow row) {
        here = row.id();
    }

    @Override
    public boolean canMove(TaskRow row) {
        return row.open() && (row.assignee() == null || (row.isOf(me) && !row.personal()));
    }

    @Override
    public void move(TaskRow row) {
        Moves.move(row, desk, refill);
    }

    @Override
    public void why(TaskRow row) {
        new WhyDialog(row, desk.reasons().of(row.id())).open();
    }

    @Override
    public void toggle(TaskGroup group) {
        lines.toggle(group);
        lines.forget();
        refill.run();
    }

    @Override
    public void step(int rows) {
        int line = here == null ? -1 : lines.line(here).orElse(-1);
        lines.beside(line, rows).ifPresent(next -> {
            here = lines.at(next).id();
            grid().scrollToIndex(next);
            focus(true);
        });
    }

    @Override
    public void moveTask() {
        current().filter(this::canMove).ifPresent(this::move);
    }

    @Override
    public void choose() {
        current().ifPresent(selection::toggle);
    }

    @Override
    public void whyThis() {
        current().ifPresent(this::why);
    }

    @Override
    public void next() {
        desk.inbox()
                .next()
                .ifPresentOrElse(
                        task -> grid().getUI().orElseThrow().navigate("tasks/" + task.id()),
                        () -> Notices.info(grid().getTranslation("inbox.noNext")));
    }

    @Override
    public void openPlace(int place) {
        tabs.open(place);
    }

    /** After the rows were drawn anew the focus is put back on the row where it was. */
    void focusAgain() {
        if (here != null) {
            focus(false);
        }
    }

    private Optional<TaskRow> current() {
        return Optional.ofNullable(here).flatMap(lines::task);
    }

    private void focus(boolean asked) {
        grid().getElement().executeJs(FOCUS, String.valueOf(here), asked);
    }

    private Grid<InboxLine> grid() {
        if (grid == null) {
            throw new IllegalStateException("no table to move in");
        }
        return grid;
    }
}
