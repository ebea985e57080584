package org.khorgos.inbox.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khorgos.inbox.TaskGroup;
import org.khorgos.inbox.TaskListService;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.view.InboxLook;
import org.khorgos.workflow.TaskId;

/** The lines of one look at the inbox: its tasks, and the headings of its parts when it is grouped. */
final class InboxLines {
    private static final int COMPARED_MAX = 200;
    private final TaskListService tasks;
    private final NavigableMap<Integer, TaskRow> fetched = new TreeMap<>();
    private final Set<String> closed = new HashSet<>();
    private List<TaskGroup> groups = List.of();
    private Ahead ahead = Ahead.NOTHING;
    private InboxLook look;
    private int reach;

    InboxLines(TaskListService tasks, InboxLook look) {
        this.tasks = tasks;
        this.look = look;
    }

    /** A part of the list that the lines between two indexes take from. */
    private record Run(int from, int length) {}

    /** The first rows of the list, read before the table asks for them; the whole list when it has no more. */
    private record Ahead(List<TaskRow> rows, boolean whole) {
        static final Ahead NOTHING = new Ahead(List.of(), false);

        boolean holds(int offset, int limit) {
            return whole || offset + limit <= rows.size();
        }

        List<TaskRow> part(int offset, int limit) {
            return rows.stream().skip(offset).limit(limit).toList();
        }
    }

    /** Looks anew; parts that were closed stay so while the grouping is the same. */
    void look(InboxLook other) {
        if (look.order().grouping() != other.order().grouping()) {
            closed.clear();
        }
        look = other;
        forget();
    }

    /** Forgets what was fetched and counts the parts again. */
    void forget() {
        var grouping = look.order().grouping();
        groups = grouping == null ? List.of() : tasks.groups(look.filter(), grouping);
        fetched.clear();
        reach = 0;
        ahead = Ahead.NOTHING;
    }

    /** Forgets what was fetched; what was read again just now the table need not read once more. */
    void forget(List<TaskRow> again) {
        boolean whole = again.size() < compared();
        forget();
        ahead = new Ahead(again, whole);
    }

    void toggle(TaskGroup group) {
        if (!closed.remove(group.key())) {
            closed.add(group.key());
        }
    }

    boolean isGrouped() {
        return look.order().grouping() != null;
    }

    /** How many lines a grouped list has. */
    int size() {
        return groups.stream().mapToInt(group -> 1 + shown(group)).sum();
    }

    /** The tasks that the table has asked for since it was last filled, in their order. */
    List<TaskRow> fetched() {
        return List.copyOf(fetched.values());
    }

    /** In which line of the table that task stands; nothing while the table has not asked for it. */
    Optional<Integer> line(TaskId id) {
        return fetched.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<TaskRow> task(TaskId id) {
        return line(id).map(fetched::get);
    }

    /** The next line with a task after or before that line, which may be -1; nothing at the end. */
    Optional<Integer> beside(int line, int step) {
        if (step < 0) {
            return Optional.ofNullable(fetched.lowerKey(line));
        }
        if (fetched.higherKey(line) == null) {
            fetch(line + 1, 2);
        }
        return Optional.ofNullable(fetched.higherKey(line));
    }

    TaskRow at(int line) {
        return Objects.requireNonNull(fetched.get(line));
    }

    /** True when what was fetched can be read again at little cost. */
    boolean isComparable() {
        return closed.isEmpty() && reach <= COMPARED_MAX;
    }

    /** Reads again what was fetched and one row more, for comparing. */
    List<TaskRow> again() {
        return tasks.page(look.filter(), look.order(), 0, compared());
    }

    Stream<InboxLine> fetch(int offset, int limit) {
        List<InboxLine> lines = isGrouped() ? parted(offset, limit) : plain(offset, limit);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof InboxLine.Task task) {
                fetched.put(offset + i, task.row());
            }
        }
        ahead = Ahead.NOTHING;
        return lines.stream();
    }

    private List<InboxLine> plain(int offset, int limit) {
        return rows(offset, limit).stream().<InboxLine>map(InboxLine.Task::new).toList();
    }

    private List<InboxLine> parted(int offset, int limit) {
        List<InboxLine> lines = new ArrayList<>();
        List<Object> slots = slots(offset, offset + limit);
        Map<Integer, TaskRow> rows = rows(slots);
        for (Object slot : slots) {
            if (slot instanceof TaskGroup group) {
                lines.add(new InboxLine.Heading(group, !closed.contains(group.key())));
            } else if (rows.containsKey(slot)) {
                lines.add(new InboxLine.Task(Objects.requireNonNull(rows.get(slot))));
            }
        }
        return lines;
    }

    /** For each line between two indexes its heading, or its task's place in the list. */
    private List<Object> slots(int from, int to) {
        List<Object> slots = new ArrayList<>();
        int line = 0;
        int place = 0;
        for (TaskGroup group : groups) {
            if (line >= from && line < to) {
                slots.add(group);
            }
            line++;
            int first = place;
            int before = line;
            for (int i = Math.max(0, from - before); i < Math.min(shown(group), to - before); i++) {
                slots.add(first + i);
            }
            line += shown(group);
            place += Math.toIntExact(group.n());
        }
        return slots;
    }

    /** One page for each run of neighbouring places. */
    private Map<Integer, TaskRow> rows(List<Object> slots) {
        Map<Integer, TaskRow> rows = new LinkedHashMap<>();
        runs(slots).forEach(run -> {
            List<TaskRow> page = rows(run.from(), run.length());
            for (int i = 0; i < page.size(); i++) {
                rows.put(run.from() + i, page.get(i));
            }
        });
        return rows;
    }

    private static List<Run> runs(List<Object> slots) {
        List<Run> runs = new ArrayList<>();
        for (Object slot : slots) {
            if (slot instanceof Integer place) {
                Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
                if (last != null && last.from() + last.length() == place) {
                    runs.set(runs.size() - 1, new Run(last.from(), last.length() + 1));
                } else {
                    runs.add(new Run(place, 1));
                }
            }
        }
        return runs;
    }

    private List<TaskRow> rows(int offset, int limit) {
        List<TaskRow> rows = ahead.holds(offset, limit)
                ? ahead.part(offset, limit)
                : tasks.page(look.filter(), look.order(), offset, limit);
        reach = Math.max(reach, offset + rows.size() + 1);
        return rows;
    }

    private int compared() {
        return Math.max(reach, 1);
    }

    private int shown(TaskGroup group) {
        return closed.contains(group.key()) ? 0 : Math.toIntExact(group.n());
    }
}
