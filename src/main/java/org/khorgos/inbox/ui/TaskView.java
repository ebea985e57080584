package org.khorgos.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Operation;
import org.khorgos.base.ui.DossierFactory;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.PageId;
import org.khorgos.base.ui.StateBadge;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.base.ui.TaskPage;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.discussion.CommentId;
import org.khorgos.discussion.CommentPage;
import org.khorgos.identity.CurrentUser;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.TaskRow;
import org.khorgos.workflow.TaskId;

/** One task: the feature's form at the left, the proposal beside it, the decisions below; what a comment asks is done in its discussion. */
@Route(value = "tasks/:id", layout = MainLayout.class)
@PermitAll
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ID = "id";
    private final ActDesk desk;
    private final TaskInboxService inbox;
    private final Map<String, TaskFormFactory> forms;
    private final DossierFactory dossiers;
    private final InboxBroadcaster broadcaster;
    private final TaskBar bar;
    private final AccessRule rule;
    private final CurrentUser current;
    private final Clock clock;
    private String title = "";
    private @Nullable TaskRow task;
    private @Nullable TaskPage page;
    private @Nullable Registration following;
    private @Nullable TaskAsides asides;
    private boolean decided;

    TaskView(
            ActDesk desk,
            List<TaskFormFactory> forms,
            DossierFactory dossiers,
            InboxBroadcaster broadcaster,
            AccessRule rule,
            CurrentUser current,
            Clock clock) {
        this.desk = desk;
        this.inbox = desk.inbox();
        this.forms = forms.stream().collect(Collectors.toMap(TaskFormFactory::kind, Function.identity()));
        this.dossiers = dossiers;
        this.broadcaster = broadcaster;
        bar = new TaskBar(desk, row -> show(inbox.get(row.id())), this::compare);
        this.rule = rule;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TaskRow row = inbox.get(PageId.of(event, TaskId::of));
        if (row.kind() == Operation.FULFIL_REQUEST) {
            event.forwardTo(CommentPage.of(row.proposal(), CommentId.of(row.subject())));
        } else {
            show(row);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        following = broadcaster.follow(() -> ui.access(this::compare));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
        }
    }

    private void show(TaskRow row) {
        task = row;
        decided = false;
        title = TaskTexts.kind(row.kind());
        ViewHeader header = new ViewHeader(title, row.title())
                .breadcrumb(getTranslation("inbox.title"), "tasks")
                .badge(StateBadge.of(row.state().name()))
                .badge(TaskTexts.due(row.dueAt(), clock));
        boolean mine = isMine(row);
        String whyNot = mine ? "" : TaskTexts.whyNot(row, "workflow.task.doneBy");
        if (!mine && !sees(row)) {
            showGone(whyNot);
            return;
        }
        TaskForm form = mine ? form(row) : new TaskForm(new Paragraph(whyNot), List.of());
        asides = sees(row) ? new TaskAsides(row, desk, current.get().id(), clock) : null;
        TaskPage shown = new TaskPage(
                header,
                asides == null ? form : asides.below(form),
                dossiers.dossier(row.proposal().value()));
        refreshAsides(shown);
        shown.quiet(bar.of(row, mine));
        if (!mine) {
            shown.conflict(whyNot, toInbox());
        }
        page = shown;
        removeAll();
        add(shown);
    }

    private void refreshAsides(TaskPage on) {
        if (asides != null) {
            asides.refresh(on);
        }
    }

    private boolean sees(TaskRow row) {
        return rule.may(current.get(), Operation.VIEW, row.proposal());
    }

    /** Says what became of a task whose proposal its holder sees no more, without a word of the proposal. */
    private void showGone(String whyNot) {
        page = null;
        removeAll();
        Div gone = new Div(
                new ViewHeader(title, getTranslation("workflow.task.gone"))
                        .breadcrumb(getTranslation("inbox.title"), "tasks"),
                new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("workflow.task.gone"), whyNot, toInbox()));
        gone.addClassName("page");
        add(gone);
    }

    private TaskForm form(TaskRow row) {
        TaskFormFactory factory = forms.get(row.kind().name());
        if (factory == null) {
            throw new IllegalStateException("no form for " + row.kind());
        }
        TaskForm form = factory.create(new TaskContext(
                row.proposal().value(),
                row.subject(),
                end -> EndDialog.unlessAnswered(row.id(), desk.questions(), end),
                this::done));
        return KeptForm.of(row, form, desk.drafts(), () -> show(inbox.get(row.id())));
    }

    private void done() {
        decided = true;
        Notices.success(getTranslation("inbox.done", title));
        getUI().ifPresent(ui -> inbox.next()
                .ifPresentOrElse(next -> ui.navigate("tasks/" + next.id()), () -> ui.navigate(InboxView.class)));
    }

    /** The task may have been taken, given back or done: says so, and leaves the typed text where it is. */
    private void compare() {
        TaskRow shown = task;
        TaskPage on = page;
        if (decided || shown == null || on == null || !shown.open()) {
            return;
        }
        TaskRow now = inbox.get(shown.id());
        if (!isMine(shown)) {
            readAgain(now);
        } else if (isMine(now)) {
            hold(now, shown, on);
        } else {
            on.conflict(TaskTexts.whyNot(now, "workflow.task.done"), toInbox());
        }
    }

    /** Nothing can have been typed here: the page without a form gives way to the one with it. */
    private void readAgain(TaskRow now) {
        if (isMine(now) || !now.open()) {
            show(now);
        }
    }

    private void hold(TaskRow now, TaskRow before, TaskPage on) {
        on.settled();
        refreshAsides(on);
        if (!Objects.equals(now.assignee(), before.assignee())) {
            on.quiet(bar.of(now, true));
            task = now;
        }
    }

    private boolean isMine(TaskRow row) {
        return row.open() && (row.assignee() == null || row.isOf(current.get().id()));
    }

    private Anchor toInbox() {
        return new Anchor("tasks", getTranslation("inbox.toInbox"));
    }
}
