package org.khorgos.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/**
 * An inbox row under lock: nobody moves its task until the transaction ends.
 *
 * @param parent the task whose holder asks it, null when it is no question
 * @param owner who delegated it to the assignee, null when nobody did
 */
record LockedTask(
        TaskId id,
        String engineId,
        ProposalId proposal,
        Operation kind,
        boolean open,
        @Nullable TaskId parent,
        @Nullable UserId assignee,
        @Nullable String assigneeName,
        @Nullable Instant since,
        @Nullable UserId owner,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {
    static LockedTask of(ResultSet row, int number) throws SQLException {
        return new LockedTask(
                new TaskId(row.getObject("task_id", UUID.class)),
                row.getString("engine_task_id"),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                Operation.valueOf(row.getString("kind")),
                row.getString("status").equals("OPEN"),
                task(row.getObject("parent_id", UUID.class)),
                user(row.getObject("assignee_id", UUID.class)),
                row.getString("assignee_name"),
                instant(row.getTimestamp("assignee_since")),
                user(row.getObject("owner_id", UUID.class)),
                instant(row.getTimestamp("ended_at")),
                row.getString("ended_by_name"));
    }

    private static @Nullable TaskId task(@Nullable UUID id) {
        return id == null ? null : new TaskId(id);
    }

    private static @Nullable UserId user(@Nullable UUID id) {
        return id == null ? null : new UserId(id);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
