package org.khorgos.inbox.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;
import org.khorgos.workflow.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of questions. */
@Component
class QuestionTable {
    private static final String ROWS = """
            select q.*, b.display_name asker_name, a.display_name asked_name, t.due_at, t.ended_at, e.display_name ended_by_name
            from inbox_question q
            join workflow_task t on t.task_id = q.task_id
            join identity_user b on b.user_id = q.asked_by
            join identity_user a on a.user_id = q.asked
            left join identity_user e on e.user_id = t.ended_by
            """;
    private final JdbcClient jdbc;

    QuestionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TaskId question, TaskId parent, UserId asker, UserId asked, String text, Instant now) {
        jdbc.sql("insert into inbox_question (task_id, parent_id, asked_by, asked, text, asked_at) "
                        + "values (?, ?, ?, ?, ?, ?)")
                .params(question.value(), parent.value(), asker.value(), asked.value(), text, Timestamp.from(now))
                .update();
    }

    void answer(TaskId question, String answer, Instant now) {
        jdbc.sql("update inbox_question set answer = ?, answered_at = ? where task_id = ?")
                .params(answer, Timestamp.from(now), question.value())
                .update();
    }

    /** The latest first. */
    List<QuestionRow> of(TaskId parent) {
        return jdbc.sql(ROWS + "where q.parent_id = ? order by q.asked_at desc, q.task_id")
                .param(parent.value())
                .query(QuestionTable::row)
                .list();
    }

    Optional<QuestionRow> find(TaskId question) {
        return jdbc.sql(ROWS + "where q.task_id = ?")
                .param(question.value())
                .query(QuestionTable::row)
                .optional();
    }

    private static QuestionRow row(ResultSet row, int number) throws SQLException {
        return new QuestionRow(
                new TaskId(row.getObject("task_id", UUID.class)),
                new TaskId(row.getObject("parent_id", UUID.class)),
                new UserId(row.getObject("asked_by", UUID.class)),
                row.getString("asker_name"),
                new UserId(row.getObject("asked", UUID.class)),
                row.getString("asked_name"),
                row.getString("text"),
                row.getTimestamp("asked_at").toInstant(),
                instant(row.getTimestamp("due_at")),
                row.getString("answer"),
                instant(row.getTimestamp("ended_at")),
                row.getString("ended_by_name"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
