package org.khorgos.inbox.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskCount;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskListService;
import org.khorgos.inbox.view.InboxDesk;
import org.khorgos.inbox.view.InboxLook;
import org.khorgos.inbox.view.InboxPreference;
import org.khorgos.inbox.view.InboxViewService;
import org.khorgos.inbox.view.SavedView;
import org.khorgos.inbox.view.ViewId;

/** What one inbox page shows now, and what all lists and views hold. */
final class InboxState {
    private final TaskListService tasks;
    private final InboxViewService views;
    private InboxDesk desk = new InboxDesk(List.of(), InboxPreference.AT_FIRST);
    private InboxLook look = InboxLook.of(InboxList.MINE);
    private @Nullable SavedView view;
    private List<String> leftOut = List.of();
    private boolean absent;
    private Map<TaskFilter, TaskCount> counts = Map.of();

    InboxState(TaskListService tasks, InboxViewService views) {
        this.tasks = tasks;
        this.views = views;
    }

    /** Takes what the address says; one that names no list opens on what can be taken while nothing else waits. */
    void enter(InboxAddress address) {
        desk = views.desk();
        ViewId id = address.view();
        view = id == null ? null : desk.view(id).orElse(null);
        absent = id != null && view == null;
        read(view != null && address.texts().isEmpty() ? view.content() : address.texts());
        recount();
        if (view == null
                && !address.namesList()
                && count(InboxList.MINE).n() == 0
                && count(InboxList.CLAIMABLE).n() > 0) {
            look = look.with(look.filter().on(InboxList.CLAIMABLE));
        }
    }

    /** Opens a fixed list; the filters stay unless they were those of a view. */
    void open(InboxList list) {
        look = view == null ? look.with(look.filter().on(list)) : InboxLook.of(list);
        view = null;
        leftOut = List.of();
        absent = false;
        recount();
    }

    void open(SavedView other) {
        view = other;
        absent = false;
        read(other.content());
        recount();
    }

    void change(InboxLook other) {
        look = other;
        recount();
    }

    /** Reads views and preference again and stays where it is, or at that view. */
    void reload(@Nullable ViewId at) {
        desk = views.desk();
        view = at == null ? null : desk.view(at).orElse(null);
        recount();
    }

    /** Counts all lists and views in one statement. */
    void recount() {
        List<TaskFilter> filters = new ArrayList<>(
                Arrays.stream(InboxList.values()).map(this::filter).toList());
        desk.views().forEach(one -> filters.add(filter(one)));
        filters.add(look.filter());
        counts = tasks.counts(filters);
    }

    TaskCount count(InboxList list) {
        return counts.getOrDefault(filter(list), TaskCount.NONE);
    }

    TaskCount count(SavedView one) {
        return counts.getOrDefault(filter(one), TaskCount.NONE);
    }

    /** How much is shown. */
    TaskCount count() {
        return counts.getOrDefault(look.filter(), TaskCount.NONE);
    }

    InboxDesk desk() {
        return desk;
    }

    InboxLook look() {
        return look;
    }

    @Nullable
    SavedView view() {
        return view;
    }

    /** Names of the parts of the address or view that nobody knows any more. */
    List<String> leftOut() {
        return leftOut;
    }

    /** True when the address names a view that is not for this reader or does not exist. */
    boolean isAbsent() {
        return absent;
    }

    boolean isChanged() {
        return view != null && InboxAddress.isChanged(look, view);
    }

    String path() {
        return InboxAddress.path(look, view);
    }

    private void read(Map<String, String> texts) {
        InboxLook.Read read = InboxLook.read(texts);
        look = read.look();
        leftOut = read.leftOut();
    }

    private TaskFilter filter(InboxList list) {
        return view == null ? look.filter().on(list) : TaskFilter.all(list);
    }

    private static TaskFilter filter(SavedView view) {
        return InboxLook.read(view.content()).look().filter();
    }
}
