package org.khorgos.inbox;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what a reader can filter by: never more than their own tasks say. */
@Component
class ChoiceQuery {
    private final JdbcClient jdbc;
    private final ReaderSight sight;
    private final Clock clock;

    ChoiceQuery(JdbcClient jdbc, ReaderSight sight, Clock clock) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.clock = clock;
    }

    /** By their codes. */
    List<TaskCall> calls(Actor actor, InboxList list) {
        TaskSearch search = search(actor);
        return calls(
                jdbc.sql(("select k.call_id, k.code from (select distinct t.call_id%s) mine "
                                + "join call_for_proposals k on k.call_id = mine.call_id order by k.code")
                        .formatted(from(search, list, ListIndex.PRIMARY))),
                search);
    }

    /** ISO 3166-1 alpha-2. */
    List<String> countries(Actor actor, InboxList list) {
        TaskSearch search = search(actor);
        return jdbc.sql("select distinct t.partner_country%s and t.partner_country <> ''"
                        .formatted(from(search, list, ListIndex.PRIMARY)))
                .params(search.parameters())
                .query(String.class)
                .list();
    }

    /** Those of the calls to which the reader has, may take or has done a task. */
    List<TaskCall> known(Actor actor, Collection<UUID> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        TaskSearch search = search(actor);
        String somewhere = Arrays.stream(InboxList.values())
                .map(list ->
                        "exists (select 1%s and t.call_id = k.call_id)".formatted(from(search, list, ListIndex.CALL)))
                .collect(Collectors.joining(" or "));
        search.parameters().put("asked", asked);
        return calls(
                jdbc.sql("select k.call_id, k.code from call_for_proposals k where k.call_id in (:asked) and (%s)"
                        .formatted(somewhere)),
                search);
    }

    private TaskSearch search(Actor actor) {
        return new TaskSearch(sight.of(actor), clock.instant());
    }

    private static String from(TaskSearch search, InboxList list, ListIndex index) {
        return search.from(TaskFilter.all(list), index, InboxQuery.ANY_OF_MY_GROUPS);
    }

    private static List<TaskCall> calls(JdbcClient.StatementSpec statement, TaskSearch search) {
        return statement
                .params(search.parameters())
                .query((row, number) -> new TaskCall(row.getObject("call_id", UUID.class), row.getString("code")))
                .list();
    }
}
