package org.khorgos.inbox.act;

import java.sql.Timestamp;
import java.time.Instant;
import org.khorgos.base.Refused;
import org.khorgos.base.WrittenDates;
import org.khorgos.identity.Actor;
import org.khorgos.inbox.TaskAct;
import org.khorgos.workflow.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of who moved a date or the priority of a task last. */
@Component
class ChangeTable {
    private final JdbcClient jdbc;

    ChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(TaskId task, TaskAct field, Actor actor, Instant now) {
        jdbc.sql("insert into inbox_change (task_id, field, changed_by, changed_at) values (?, ?, ?, ?) "
                        + "on duplicate key update changed_by = values(changed_by), changed_at = values(changed_at)")
                .params(task.value(), field.name(), actor.id().value(), Timestamp.from(now))
                .update();
    }

    /** The refusal for the actor, who comes second. */
    Refused whoWasFirst(TaskId task, TaskAct field, Actor actor) {
        return jdbc.sql("select u.display_name, c.changed_at from inbox_change c "
                        + "join identity_user u on u.user_id = c.changed_by where c.task_id = ? and c.field = ?")
                .params(task.value(), field.name())
                .query((row, number) -> new Refused(
                        "inbox.changed." + field,
                        row.getString("display_name"),
                        WrittenDates.minute(
                                row.getTimestamp("changed_at").toInstant(), actor.zone(), actor.language())))
                .optional()
                .orElseGet(() -> new Refused("inbox.changed"));
    }
}
