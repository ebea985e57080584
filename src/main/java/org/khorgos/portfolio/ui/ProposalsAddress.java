package org.khorgos.portfolio.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalState;
import org.khorgos.portfolio.ProposalFilter;
import org.khorgos.portfolio.ProposalSort;
import org.khorgos.portfolio.StateGroup;

/** Filter and order of the list as the query of its address, so that it can be kept and sent; what is unknown is left out. */
record ProposalsAddress(ProposalFilter filter, ProposalSort sort) {
    static final String MINE = ProposalsView.ROUTE + "?mine=1";
    static final String IN_WORK = ProposalsView.ROUTE + "?group=IN_WORK";

    static ProposalsAddress of(QueryParameters query) {
        ProposalSort.Column column = find(ProposalSort.Column.values(), query, "sort");
        ProposalFilter filter = new ProposalFilter(
                query.getSingleParameter("q").orElse(""),
                find(ProposalState.Stage.values(), query, "stage"),
                find(StateGroup.values(), query, "group"),
                query.getSingleParameter("country")
                        .filter(code -> code.matches("[A-Z]{2}"))
                        .orElse(""),
                query.getSingleParameter("call").flatMap(ProposalsAddress::uuid).orElse(null),
                query.getSingleParameter("mine").isPresent());
        return new ProposalsAddress(
                filter,
                column == null
                        ? ProposalSort.LATEST
                        : new ProposalSort(
                                column, query.getSingleParameter("down").isPresent()));
    }

    String path() {
        Map<String, String> query = new TreeMap<>();
        put(query, "q", filter.text());
        put(query, "stage", name(filter.stage()));
        put(query, "group", name(filter.group()));
        put(query, "country", filter.country());
        put(query, "call", filter.call() == null ? "" : filter.call().toString());
        put(query, "mine", filter.mine() ? "1" : "");
        if (!sort.equals(ProposalSort.LATEST)) {
            put(query, "sort", sort.column().name());
            put(query, "down", sort.descending() ? "1" : "");
        }
        String text = QueryParameters.simple(query).getQueryString();
        return text.isEmpty() ? ProposalsView.ROUTE : ProposalsView.ROUTE + "?" + text;
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, value);
        }
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
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
