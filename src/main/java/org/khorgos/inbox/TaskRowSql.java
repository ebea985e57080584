package org.khorgos.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.identity.UserId;
import org.khorgos.proposal.TitleSql;
import org.khorgos.workflow.TaskId;

/** The columns of a line: what changes with the proposal is read from it, for no more lines than are shown. */
final class TaskRowSql {
    static final String JOINS = """
            join proposal p on p.proposal_id = t.proposal_id
            join call_for_proposals k on k.call_id = p.call_id
            left join identity_user a on a.user_id = t.assignee_id
            left join identity_user o on o.user_id = t.owner_id
            left join identity_user e on e.user_id = t.ended_by
            """;

    private TaskRowSql() {}

    static String select(ReaderSight.Of reader) {
        return """
                select t.task_id, t.proposal_id, p.number, %1$s title, p.state, p.call_id, k.code, p.partner_country,
                  case when %2$s then p.home_organisation_name else '' end organisation, t.kind, t.status,
                  case when %3$s then t.subject else '' end subject,
                  case when %3$s then t.assignee_id end assignee_id,
                  case when %3$s then a.display_name end assignee_name,
                  case when t.ended_by = :me or %4$s then e.display_name end ended_by_name,
                  o.display_name owner_name, t.priority, t.created_at, t.due_at, t.soon_at, t.follow_up_at, t.ended_at,
                  not exists (select 1 from workflow_task_candidate x where x.task_id = t.task_id) personal
                """.formatted(TitleSql.SHOWN, reader.people(), reader.named(), reader.known());
    }

    static TaskRow row(ResultSet row, int number) throws SQLException {
        UUID assignee = row.getObject("assignee_id", UUID.class);
        return new TaskRow(
                new TaskId(row.getObject("task_id", UUID.class)),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                Objects.requireNonNullElse(row.getString("number"), ""),
                row.getString("title"),
                ProposalState.valueOf(row.getString("state")),
                row.getObject("call_id", UUID.class),
                row.getString("code"),
                row.getString("partner_country"),
                row.getString("organisation"),
                Operation.valueOf(row.getString("kind")),
                row.getString("subject"),
                assignee == null ? null : new UserId(assignee),
                row.getString("assignee_name"),
                row.getString("owner_name"),
                row.getBoolean("personal"),
                row.getString("status").equals("CLOSED"),
                row.getInt("priority"),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("due_at")),
                instant(row.getTimestamp("soon_at")),
                instant(row.getTimestamp("follow_up_at")),
                instant(row.getTimestamp("ended_at")),
                row.getString("ended_by_name"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
