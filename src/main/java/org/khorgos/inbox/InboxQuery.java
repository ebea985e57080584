package org.khorgos.inbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Actor;
import org.khorgos.workflow.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the inbox: rows and counts of what one actor may see in it. */
@Component
class InboxQuery {
    static final String ANY_OF_MY_GROUPS = "t.group_name in (:groups)";

    private final JdbcClient jdbc;
    private final ReaderSight sight;
    private final Clock clock;

    InboxQuery(JdbcClient jdbc, ReaderSight sight, Clock clock) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.clock = clock;
    }

    List<TaskRow> page(Actor actor, TaskFilter filter, TaskOrder order, int offset, int limit) {
        ReaderSight.Of reader = sight.of(actor);
        TaskSearch search = new TaskSearch(reader, clock.instant(), SearchedNames.in(filter, jdbc)::of);
        List<TaskSearch.Key> keys = search.keys(filter.list(), order);
        String sorted = keys.stream().map(key -> key.by(key.sql())).collect(Collectors.joining(", ", " order by ", ""));
        String ids = ListSql.ofGroups(filter.list())
                ? merged(search, filter, order, actor)
                : "select t.task_id" + search.from(filter, ListIndex.PRIMARY, ANY_OF_MY_GROUPS) + sorted;
        return jdbc.sql(
                        "%s from (%s limit :limit offset :offset) page join workflow_task t on t.task_id = page.task_id %s %s"
                                .formatted(TaskRowSql.select(reader), ids, TaskRowSql.JOINS, sorted))
                .params(search.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .param("reach", offset + limit)
                .query(TaskRowSql::row)
                .list();
    }

    /**
     * The heads of all groups, merged: within a group no task stands twice, and none needs to give more than the page can
     * reach.
     */
    private static String merged(TaskSearch search, TaskFilter filter, TaskOrder order, Actor actor) {
        List<TaskSearch.Key> keys = search.keys(filter.list(), order);
        String columns = IntStream.range(0, keys.size())
                .mapToObj(i -> keys.get(i).sql() + " key" + i)
                .collect(Collectors.joining(", "));
        String sorted = IntStream.range(0, keys.size())
                .mapToObj(i -> keys.get(i).by("key" + i))
                .collect(Collectors.joining(", ", " order by ", ""));
        List<String> parts = new ArrayList<>();
        for (String group : actor.groups()) {
            String name = "group" + parts.size();
            String from = search.from(filter, ListIndex.paging(filter, order), "t.group_name = :" + name);
            parts.add("(select t.task_id, " + columns + from + sorted + " limit :reach)");
            search.parameters().put(name, group);
        }
        return "select task_id from (" + String.join(" union ", parts) + ") offered" + sorted;
    }

    Map<TaskFilter, TaskCount> counts(Actor actor, Collection<TaskFilter> filters) {
        List<TaskFilter> views = List.copyOf(new LinkedHashSet<>(filters));
        Map<TaskFilter, TaskCount> counts = new LinkedHashMap<>();
        if (views.isEmpty()) {
            return counts;
        }
        TaskSearch search = new TaskSearch(sight.of(actor), clock.instant());
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            parts.add("select %d view, count(*) n from (select distinct t.task_id%s limit %d) view%d"
                    .formatted(i, from(search, views.get(i)), TaskCount.MOST + 1, i));
        }
        jdbc.sql(String.join(" union all ", parts)).params(search.parameters()).query(row -> {
            counts.put(views.get(row.getInt("view")), TaskCount.of(row.getLong("n")));
        });
        return counts;
    }

    private static String from(TaskSearch search, TaskFilter view) {
        return search.from(view, ListIndex.counting(view), ANY_OF_MY_GROUPS);
    }

    List<TaskGroup> groups(Actor actor, TaskFilter filter, TaskGrouping grouping) {
        TaskSearch search = new TaskSearch(sight.of(actor), clock.instant());
        return jdbc.sql("select %s part, count(distinct t.task_id) n%s group by part order by %s"
                        .formatted(
                                grouping.key(),
                                search.from(filter, ListIndex.PRIMARY, ANY_OF_MY_GROUPS),
                                grouping.order()))
                .params(search.parameters())
                .query((row, number) -> new TaskGroup(row.getString("part"), row.getLong("n")))
                .list();
    }

    Optional<TaskRow> find(Actor actor, TaskId id) {
        return rows(
                        actor,
                        reader -> "t.task_id = :task and " + ListSql.mine(reader)
                                + " and (t.assignee_id = :me or t.ended_by = :me or t.owner_id = :me or (%s))"
                                        .formatted(ListSql.IN_MY_GROUPS),
                        Map.of("task", id.value()))
                .stream()
                .findFirst();
    }

    /** Any task, for those whose right to it was checked or is checked next. */
    Optional<TaskRow> any(Actor reader, TaskId id) {
        return rows(reader, sight -> "t.task_id = :task", Map.of("task", id.value())).stream()
                .findFirst();
    }

    List<TaskRow> on(Actor actor, ProposalId proposal) {
        return rows(
                actor,
                reader -> ListSql.mine(reader)
                        + " and t.proposal_id = :proposal and t.status = 'OPEN' "
                        + "and (t.assignee_id = :me or (t.assignee_id is null and %s)) ".formatted(ListSql.IN_MY_GROUPS)
                        + "order by t.assignee_id is null, t.due_sort, t.task_id",
                Map.of("proposal", proposal.value()));
    }

    private List<TaskRow> rows(Actor actor, Function<ReaderSight.Of, String> where, Map<String, Object> parameters) {
        ReaderSight.Of reader = sight.of(actor);
        return jdbc.sql("%s from workflow_task t %s where %s"
                        .formatted(TaskRowSql.select(reader), TaskRowSql.JOINS, where.apply(reader)))
                .params(reader.parameters())
                .params(parameters)
                .query(TaskRowSql::row)
                .list();
    }
}
