package org.khorgos.workflow.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.access.ProposalId;
import org.khorgos.base.WorkingDays;
import org.khorgos.calendar.Calendars;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.workflow.monitor.InstanceTask.Course;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of one proposal, open and ended; experts and voters are named only to who may know them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class InstanceTaskService {
    private static final String TASKS = """
            select t.kind, t.status, t.created_at, t.due_at, t.soon_at, t.ended_at,
              coalesce(if(t.status = 'OPEN', a.display_name, e.display_name), '') who
            from workflow_task t
            left join identity_user a on a.user_id = t.assignee_id
            left join identity_user e on e.user_id = t.ended_by
            where t.proposal_id = ? and t.kind <> 'FULFIL_REQUEST' order by t.status = 'OPEN' desc, t.created_at desc, t.task_id limit 500
            """;
    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final CurrentUser current;
    private final Clock clock;

    InstanceTaskService(JdbcClient jdbc, Calendars calendars, CurrentUser current, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.current = current;
        this.clock = clock;
    }

    /** The open ones first, the latest first, at most 500. */
    public List<InstanceTask> tasks(ProposalId id) {
        WorkingDays home = calendars.of(Calendars.HOME);
        return jdbc.sql(TASKS)
                .param(id.value())
                .query((row, number) -> {
                    Operation kind = Operation.valueOf(row.getString("kind"));
                    return task(row, kind, may(kind.facet()) ? row.getString("who") : null, home);
                })
                .list();
    }

    private InstanceTask task(ResultSet row, Operation kind, @Nullable String who, WorkingDays home)
            throws SQLException {
        Instant created = row.getTimestamp("created_at").toInstant();
        Instant ended = instant(row, "ended_at");
        Duration taken = home.worked(created, ended == null ? clock.instant() : ended);
        return new InstanceTask(
                kind,
                Course.valueOf(row.getString("status")),
                who,
                created,
                instant(row, "due_at"),
                instant(row, "soon_at"),
                ended,
                Percentiles.of(List.of(taken), 50));
    }

    private boolean may(Operation sight) {
        return sight == Operation.VIEW
                || PermissionCatalogue.roles(sight).stream().anyMatch(current.get()::has);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
