package org.khorgos.inbox.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalState;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskColumn;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskGrouping;
import org.khorgos.inbox.TaskOrder;

/**
 * What a page of the inbox shows and how; as names and values it stands in addresses and saved views.
 *
 * @param columns empty for those that the reader prefers
 */
public record InboxLook(TaskFilter filter, TaskOrder order, List<InboxColumn> columns) {
    /** The stages that can hold a task. */
    public static final List<ProposalState.Stage> STAGES = Arrays.stream(ProposalState.Stage.values())
            .filter(stage -> stage != ProposalState.Stage.ENDED)
            .toList();

    /** From where on a filter lets priorities through: high ones only, or all but low ones. */
    public static final List<Integer> PRIORITIES = List.of(70, 31);

    private static final int TEXT_MAX = 100;

    public InboxLook {
        columns = List.copyOf(columns);
    }

    /**
     * What was read from names and values.
     *
     * @param leftOut names of the parts that say something unknown
     */
    public record Read(InboxLook look, List<String> leftOut) {}

    /** Everything in one list as it usually is. */
    public static InboxLook of(InboxList list) {
        return new InboxLook(TaskFilter.all(list), TaskOrder.USUAL, List.of());
    }

    /** The same with another filter. */
    public InboxLook with(TaskFilter other) {
        return new InboxLook(other, order, columns);
    }

    /** The same in another order. */
    public InboxLook with(TaskOrder other) {
        return new InboxLook(filter, other, columns);
    }

    /** The same with other columns. */
    public InboxLook with(List<InboxColumn> other) {
        return new InboxLook(filter, order, other);
    }

    /** As names and values in a stable order; what is usual is left out. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("list", filter.list().name());
        put(texts, "q", filter.text().strip());
        put(texts, "stage", name(filter.stage()));
        put(texts, "call", filter.call() == null ? "" : filter.call().toString());
        put(texts, "country", filter.country());
        put(texts, "kind", name(filter.kind()));
        put(texts, "priority", filter.priority() == 0 ? "" : String.valueOf(filter.priority()));
        put(texts, "due", filter.due() == TaskFilter.Due.ANY ? "" : filter.due().name());
        put(texts, "sort", order.by().stream().map(InboxLook::text).collect(Collectors.joining(".")));
        put(texts, "group", name(order.grouping()));
        put(texts, "columns", columns.stream().map(Enum::name).collect(Collectors.joining(".")));
        return texts;
    }

    /** Reads names and values; what an older release or somebody else wrote and nobody knows any more is left out. */
    public static Read read(Map<String, String> texts) {
        List<String> leftOut = new ArrayList<>();
        TaskFilter filter = TaskFilter.all(
                        one(texts, "list", List.of(InboxList.values()), leftOut).orElse(InboxList.MINE))
                .withText(shortened(texts.getOrDefault("q", "")))
                .withStage(one(texts, "stage", STAGES, leftOut).orElse(null))
                .withCall(read(texts, "call", InboxLook::id, leftOut).orElse(null))
                .withCountry(read(texts, "country", InboxLook::country, leftOut).orElse(""))
                .withPriority(
                        read(texts, "priority", InboxLook::priority, leftOut).orElse(0))
                .withKind(one(texts, "kind", tasks(), leftOut).orElse(null))
                .withDue(one(texts, "due", List.of(TaskFilter.Due.values()), leftOut)
                        .orElse(TaskFilter.Due.ANY));
        TaskOrder order = new TaskOrder(
                several(texts, "sort", InboxLook::by, leftOut),
                one(texts, "group", List.of(TaskGrouping.values()), leftOut).orElse(null));
        List<InboxColumn> columns = several(texts, "columns", InboxColumn::find, leftOut).stream()
                .distinct()
                .toList();
        return new Read(new InboxLook(filter, order, columns), List.copyOf(leftOut));
    }

    /** What tasks ask for. */
    public static List<Operation> tasks() {
        return Arrays.stream(Operation.values()).filter(Operation::isTask).toList();
    }

    private static String shortened(String text) {
        return text.length() > TEXT_MAX ? text.substring(0, TEXT_MAX) : text;
    }

    private static void put(Map<String, String> texts, String name, String value) {
        if (!value.isEmpty()) {
            texts.put(name, value);
        }
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static String text(TaskOrder.By by) {
        return (by.ascending() ? "" : "-") + by.column().name();
    }

    private static Optional<TaskOrder.By> by(String text) {
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        return named(List.of(TaskColumn.values()), name).map(column -> new TaskOrder.By(column, !descending));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> country(String text) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(text)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static Optional<Integer> priority(String text) {
        return PRIORITIES.stream().filter(one -> one.toString().equals(text)).findFirst();
    }

    private static <E extends Enum<E>> Optional<E> one(
            Map<String, String> texts, String name, List<E> values, List<String> leftOut) {
        return read(texts, name, text -> named(values, text), leftOut);
    }

    private static <T> Optional<T> read(
            Map<String, String> texts, String name, Function<String, Optional<T>> reader, List<String> leftOut) {
        String text = texts.getOrDefault(name, "");
        Optional<T> found = text.isEmpty() ? Optional.empty() : reader.apply(text);
        if (found.isEmpty() && !text.isEmpty()) {
            leftOut.add(name);
        }
        return found;
    }

    private static <E extends Enum<E>> Optional<E> named(List<E> values, String name) {
        return values.stream().filter(value -> value.name().equals(name)).findFirst();
    }

    private static <T> List<T> several(
            Map<String, String> texts, String name, Function<String, Optional<T>> reader, List<String> leftOut) {
        List<String> parts = Arrays.stream(texts.getOrDefault(name, "").split("\\."))
                .filter(part -> !part.isEmpty())
                .toList();
        List<T> known =
                parts.stream().flatMap(part -> reader.apply(part).stream()).toList();
        if (known.size() < parts.size()) {
            leftOut.add(name);
        }
        return known;
    }
}
