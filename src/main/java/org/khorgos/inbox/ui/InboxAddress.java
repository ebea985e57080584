package org.khorgos.inbox.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalState;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskFilter;

/** The inbox's filter as the query of its address, so that it can be sent to a colleague; what is unknown is left out. */
record InboxAddress(TaskFilter filter) {
    /** The stages that can hold a task. */
    static final List<ProposalState.Stage> STAGES = Arrays.stream(ProposalState.Stage.values())
            .filter(stage -> stage != ProposalState.Stage.ENDED)
            .toList();

    static InboxAddress of(QueryParameters query) {
        InboxList list = find(List.of(InboxList.values()), query, "list");
        TaskFilter.Due due = find(List.of(TaskFilter.Due.values()), query, "due");
        return new InboxAddress(TaskFilter.all(list == null ? InboxList.MINE : list)
                .withText(query.getSingleParameter("q").orElse(""))
                .withStage(find(STAGES, query, "stage"))
                .withDue(due == null ? TaskFilter.Due.ANY : due));
    }

    /** Whether the reader has chosen a list. */
    static boolean namesList(QueryParameters query) {
        return find(List.of(InboxList.values()), query, "list") != null;
    }

    String path() {
        Map<String, String> query = new TreeMap<>();
        query.put("list", filter.list().name());
        if (!filter.text().isBlank()) {
            query.put("q", filter.text());
        }
        if (filter.stage() != null) {
            query.put("stage", filter.stage().name());
        }
        if (filter.due() != TaskFilter.Due.ANY) {
            query.put("due", filter.due().name());
        }
        return "tasks?" + QueryParameters.simple(query).getQueryString();
    }

    private static <E extends Enum<E>> @Nullable E find(List<E> values, QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .flatMap(text -> values.stream()
                        .filter(value -> value.name().equals(text))
                        .findFirst())
                .orElse(null);
    }
}
