package org.khorgos.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.khorgos.access.Operation;
import org.khorgos.base.NotFound;
import org.khorgos.identity.CurrentUser;
import org.khorgos.inbox.WhySeen.Reason;
import org.khorgos.workflow.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says why a task stands in the caller's inbox, by their own groups only and never by who else is in them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class WhySeenService {
    private static final String SQL = """
            select t.kind, t.assignee_id <=> :me mine, t.ended_by <=> :me done, t.owner_id <=> :me gave,
              t.status = 'OPEN' and t.kind not in (:loose) open, o.display_name giver,
              not exists (select 1 from workflow_task_candidate x where x.task_id = t.task_id) personal,
              exists (select 1 from access_grant g where g.proposal_id = t.proposal_id and g.grantee = :person
                and g.capacity = 'SIGNATORY') signed,
              exists (select 1 from workflow_task d where d.proposal_id = t.proposal_id and d.status = 'DONE'
                and d.ended_by = :me) worked,
              %s sees,
              (select group_concat(c.group_name order by c.group_name) from workflow_task_candidate c
                where c.task_id = t.task_id and c.group_name in (:groups)) mygroups
            from workflow_task t
            join proposal p on p.proposal_id = t.proposal_id
            left join identity_user o on o.user_id = t.owner_id
            where t.task_id = :task and %s
            """;
    private final JdbcClient jdbc;
    private final ReaderSight sight;
    private final CurrentUser current;

    WhySeenService(JdbcClient jdbc, ReaderSight sight, CurrentUser current) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.current = current;
    }

    /** All reasons, the closest first; throws NotFound when there is none. */
    public List<WhySeen> of(TaskId id) {
        ReaderSight.Of reader = sight.of(current.get());
        return jdbc.sql(SQL.formatted(reader.proposal(), ListSql.mine(reader)))
                .params(reader.parameters())
                .param("task", id.value())
                .query(WhySeenService::reasons)
                .optional()
                .filter(reasons -> !reasons.isEmpty())
                .orElseThrow(() -> new NotFound("task " + id));
    }

    private static List<WhySeen> reasons(ResultSet task, int number) throws SQLException {
        List<WhySeen> reasons = new ArrayList<>();
        boolean signed = task.getBoolean("signed");
        if (task.getBoolean("mine")) {
            reasons.add(holding(task));
        } else if (task.getBoolean("gave")) {
            reasons.add(WhySeen.of(Reason.DELEGATED));
        }
        String groups = task.getString("mygroups");
        if (groups != null && !signed) {
            reasons.add(
                    new WhySeen(Reason.GROUP, Arrays.stream(groups.split(",")).toList(), ""));
        }
        if (task.getBoolean("done")) {
            reasons.add(WhySeen.of(Reason.DONE));
        }
        if (reasons.isEmpty() && task.getBoolean("open") && task.getBoolean("sees")) {
            if (signed) {
                reasons.add(WhySeen.of(Reason.SIGNED));
            }
            if (task.getBoolean("worked")) {
                reasons.add(WhySeen.of(Reason.WORKED));
            }
        }
        return reasons;
    }

    private static WhySeen holding(ResultSet task) throws SQLException {
        if (task.getString("giver") != null && !task.getBoolean("gave")) {
            Reason reason = kind(task).inNoModel() ? Reason.ASKED : Reason.GIVEN;
            return new WhySeen(reason, List.of(), Objects.requireNonNull(task.getString("giver")));
        }
        if (!task.getBoolean("personal")) {
            return WhySeen.of(Reason.TAKEN);
        }
        return WhySeen.of(kind(task) == Operation.SIGN_PROPOSAL ? Reason.SIGNATURE : Reason.PERSONAL);
    }

    private static Operation kind(ResultSet task) throws SQLException {
        return Operation.valueOf(task.getString("kind"));
    }
}
