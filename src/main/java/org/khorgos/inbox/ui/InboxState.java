package org.khorgos.inbox.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskCall;
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
    private final Map<UUID, TaskCall> calls = new HashMap<>();
    private Map<TaskFilter, TaskCount> counts = Map.of();

    InboxState(TaskListService tasks, InboxViewService views) {
        this.tasks = tasks;
        this.views = views;
    }

    /** Takes what the address says; one that names no list opens on what can be taken while nothing else waits. */
    void enter(InboxAddress address) {
        desk = views.desk();
        ViewId id = address.view();
        learn(address.texts());
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
        learn(other.texts());
        recount();
    }

    /** Reads views and preference again and stays where it is, or at that view. */
    void reload(@Nullable ViewId at) {
        desk = views.desk();
        learn(look.texts());
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

    /** The call to which the tasks are; nothing for all. */
    Optional<TaskCall> call() {
        return Optional.ofNullable(look.filter().call()).map(calls::get);
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
        return view != null && !shown(view.content()).look().equals(look);
    }

    String path() {
        return InboxAddress.path(look, view, isChanged());
    }

    private void read(Map<String, String> texts) {
        InboxLook.Read read = shown(texts);
        look = read.look();
        leftOut = read.leftOut();
    }

    private TaskFilter filter(InboxList list) {
        return view == null ? look.filter().on(list) : TaskFilter.all(list);
    }

    private TaskFilter filter(SavedView view) {
        return shown(view.content()).look().filter();
    }

    /** What the texts say without a call of which the reader does not know. */
    private InboxLook.Read shown(Map<String, String> texts) {
        InboxLook.Read read = InboxLook.read(texts);
        TaskFilter filter = read.look().filter();
        if (filter.call() == null || calls.containsKey(filter.call())) {
            return read;
        }
        List<String> without = new ArrayList<>(read.leftOut());
        without.add("call");
        return new InboxLook.Read(read.look().with(filter.withCall(null)), without);
    }

    /** Asks for the calls that the texts and all views name, unless they are known. */
    private void learn(Map<String, String> texts) {
        Set<UUID> named = Stream.concat(Stream.of(texts), desk.views().stream().map(SavedView::content))
                .flatMap(content -> Stream.ofNullable(
                        InboxLook.read(content).look().filter().call()))
                .filter(call -> !calls.containsKey(call))
                .collect(Collectors.toSet());
        tasks.known(named).forEach(call -> calls.put(call.id(), call));
    }
}
