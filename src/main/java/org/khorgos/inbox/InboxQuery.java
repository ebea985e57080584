package org.khorgos.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.LikePattern;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Groups;
import org.khorgos.identity.UserId;
import org.khorgos.proposal.TitleSql;
import org.khorgos.workflow.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the inbox: rows and counts of what one actor may see in it. */
@Component
class InboxQuery {
    private static final String FROM = """
             from workflow_task t
             join proposal p on p.proposal_id = t.proposal_id
             left join identity_user a on a.user_id = t.assignee_id
             left join identity_user e on e.user_id = t.ended_by
            """;
    private static final String COLUMNS = "select t.*, p.number, " + TitleSql.SHOWN
            + " title, p.state, p.partner_country, "
            + "a.display_name assignee_name, e.display_name ended_by_name, "
            + "not exists (select 1 from workflow_task_candidate k where k.task_id = t.task_id) personal";
    private static final String IN_MY_GROUPS = "exists (select 1 from workflow_task_candidate c "
            + "where c.task_id = t.task_id and c.group_name in (:groups)) "
            + "and not exists (select 1 from access_grant g where g.proposal_id = t.proposal_id "
            + "and g.grantee = :person and g.capacity = 'SIGNATORY')";
    private static final Map<InboxList, String> LISTS = new EnumMap<>(Map.of(
            InboxList.MINE,
            "t.status = 'OPEN' and t.assignee_id = :me",
            InboxList.CLAIMABLE,
            "t.status = 'OPEN' and t.assignee_id is null and " + IN_MY_GROUPS,
            InboxList.TAKEN,
            "t.status = 'OPEN' and t.assignee_id is not null and t.assignee_id <> :me and " + IN_MY_GROUPS,
            InboxList.DONE,
            "t.status = 'DONE' and t.ended_by = :me"));
    private final JdbcClient jdbc;
    private final Clock clock;

    InboxQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<TaskRow> page(Actor actor, TaskFilter filter, int offset, int limit) {
        Map<String, Object> parameters = parameters(actor);
        String order = filter.list() == InboxList.DONE
                ? "t.ended_at desc, t.task_id"
                : "t.due_at is null, t.due_at, t.created_at, t.task_id";
        return jdbc.sql(COLUMNS + FROM + where(filter, parameters) + " order by " + order
                        + " limit :limit offset :offset")
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query(InboxQuery::row)
                .list();
    }

    Map<InboxList, Long> counts(Actor actor, TaskFilter filter) {
        Map<String, Object> parameters = parameters(actor);
        List<String> parts = new ArrayList<>();
        for (InboxList list : InboxList.values()) {
            parts.add("select '%s' list, count(*) n %s %s".formatted(list, FROM, where(filter.on(list), parameters)));
        }
        Map<InboxList, Long> counts = new EnumMap<>(InboxList.class);
        jdbc.sql(String.join(" union all ", parts)).params(parameters).query(row -> {
            counts.put(InboxList.valueOf(row.getString("list")), row.getLong("n"));
        });
        return counts;
    }

    Optional<TaskRow> find(Actor actor, TaskId id) {
        return jdbc.sql(COLUMNS + FROM + "where t.task_id = :task and (t.assignee_id = :me or t.ended_by = :me or ("
                        + IN_MY_GROUPS + "))")
                .params(parameters(actor))
                .param("task", id.value())
                .query(InboxQuery::row)
                .optional();
    }

    /** Any task, for those whose right to it was checked or is checked next. */
    Optional<TaskRow> any(Actor reader, TaskId id) {
        return jdbc.sql(COLUMNS + FROM + "where t.task_id = :task")
                .params(parameters(reader))
                .param("task", id.value())
                .query(InboxQuery::row)
                .optional();
    }

    List<TaskRow> on(Actor actor, ProposalId proposal) {
        return jdbc.sql(COLUMNS + FROM
                        + "where t.proposal_id = :proposal and t.status = 'OPEN' and (t.assignee_id = :me "
                        + "or (t.assignee_id is null and " + IN_MY_GROUPS + ")) "
                        + "order by t.assignee_id is null, t.due_at is null, t.due_at, t.task_id")
                .params(parameters(actor))
                .param("proposal", proposal.value())
                .query(InboxQuery::row)
                .list();
    }

    private String where(TaskFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("where ").append(LISTS.get(filter.list()));
        if (!filter.text().isBlank()) {
            where.append(" and (p.number like :text or " + TitleSql.like("text") + ")");
            parameters.put("text", LikePattern.containing(filter.text()));
        }
        if (filter.stage() != null) {
            where.append(" and p.state in (:states)");
            parameters.put("states", states(filter.stage()));
        }
        Instant now = clock.instant();
        switch (filter.due()) {
            case ANY -> {}
            case OVERDUE -> {
                where.append(" and t.due_at < :now");
                parameters.put("now", Timestamp.from(now));
            }
            case WITHIN_A_WEEK -> {
                where.append(" and t.due_at < :nextWeek");
                parameters.put("nextWeek", Timestamp.from(now.plus(Duration.ofDays(7))));
            }
        }
        return where.toString();
    }

    private static List<String> states(ProposalState.Stage stage) {
        return Arrays.stream(ProposalState.values())
                .filter(state -> state.stage() == stage)
                .map(Enum::name)
                .toList();
    }

    private static Map<String, Object> parameters(Actor actor) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("me", actor.id().value());
        parameters.put("person", Groups.person(actor.id()));
        parameters.put("groups", actor.groups());
        parameters.put(TitleSql.LANGUAGE, TitleSql.language(actor.language()));
        return parameters;
    }

    static TaskRow row(ResultSet row, int number) throws SQLException {
        UUID assignee = row.getObject("assignee_id", UUID.class);
        return new TaskRow(
                new TaskId(row.getObject("task_id", UUID.class)),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getString("number") == null ? "" : row.getString("number"),
                row.getString("title"),
                ProposalState.valueOf(row.getString("state")),
                row.getString("partner_country"),
                Operation.valueOf(row.getString("kind")),
                row.getString("subject"),
                assignee == null ? null : new UserId(assignee),
                row.getString("assignee_name"),
                row.getBoolean("personal"),
                row.getString("status").equals("CLOSED"),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("due_at")),
                instant(row.getTimestamp("ended_at")),
                row.getString("ended_by_name"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
