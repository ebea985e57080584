package org.khorgos.monitoring.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalState.Stage;
import org.khorgos.workflow.monitor.InstanceFilter;
import org.khorgos.workflow.monitor.InstanceSort;

/** Filter and order of the list of processes as the query of its address; what is unknown is left out. */
record InstancesAddress(InstanceFilter filter, InstanceSort sort) {
    static final String ROUTE = "monitor/instances";

    static InstancesAddress of(QueryParameters query) {
        String[] step = query.getSingleParameter("step")
                .filter(text -> text.matches("[\\w-]{1,64}\\.\\w{1,100}"))
                .orElse(".")
                .split("\\.", 2);
        InstanceFilter.Kind kind = find(InstanceFilter.Kind.values(), query, "kind");
        InstanceFilter filter = new InstanceFilter(
                kind == null ? InstanceFilter.Kind.ALL : kind,
                query.getSingleParameter("q")
                        .filter(text -> text.length() <= InstanceFilter.TEXT_MAX)
                        .orElse(""),
                find(Stage.values(), query, "stage"),
                query.getSingleParameter("version")
                        .filter(text -> text.matches("\\d{1,6}"))
                        .map(Integer::valueOf)
                        .orElse(0),
                step[0],
                step[1],
                value(query, "from", LocalDate::parse).orElse(null),
                value(query, "to", LocalDate::parse).orElse(null),
                value(query, "call", UUID::fromString).orElse(null),
                query.getSingleParameter("country")
                        .filter(code -> code.matches("[A-Z]{2}"))
                        .orElse(""));
        InstanceSort.Column column = find(InstanceSort.Column.values(), query, "sort");
        return new InstancesAddress(
                filter,
                column == null
                        ? InstanceSort.LATEST
                        : new InstanceSort(
                                column, query.getSingleParameter("down").isPresent()));
    }

    /** The processes in which something is at that step now. */
    static String atStep(String process, String element) {
        return ROUTE + "?step=" + process + "." + element;
    }

    String path() {
        Map<String, String> query = new TreeMap<>();
        put(query, "kind", filter.kind() == InstanceFilter.Kind.ALL ? null : filter.kind());
        put(query, "q", filter.text());
        put(query, "stage", filter.stage());
        put(query, "version", filter.version() == 0 ? null : filter.version());
        put(query, "step", filter.step().isEmpty() ? null : filter.process() + "." + filter.step());
        put(query, "from", filter.from());
        put(query, "to", filter.to());
        put(query, "call", filter.call());
        put(query, "country", filter.country());
        if (!sort.equals(InstanceSort.LATEST)) {
            put(query, "sort", sort.column());
            put(query, "down", sort.descending() ? "1" : null);
        }
        String text = QueryParameters.simple(query).getQueryString();
        return text.isEmpty() ? ROUTE : ROUTE + "?" + text;
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            query.put(name, value.toString());
        }
    }

    private static <T> Optional<T> value(QueryParameters query, String name, Function<String, T> parse) {
        try {
            return query.getSingleParameter(name).map(parse);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> @Nullable E find(E[] values, QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .flatMap(text -> Arrays.stream(values)
                        .filter(value -> value.name().equals(text))
                        .findFirst())
                .orElse(null);
    }
}
