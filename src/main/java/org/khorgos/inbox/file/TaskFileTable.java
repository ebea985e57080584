package org.khorgos.inbox.file;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.document.FileType;
import org.khorgos.document.KeptFile;
import org.khorgos.identity.UserId;
import org.khorgos.workflow.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of files beside tasks. */
@Component
class TaskFileTable {
    private static final String ROWS = "select f.*, u.display_name from inbox_file f "
            + "join identity_user u on u.user_id = f.author_id where f.task_id = ? and f.removed_at is null";
    private final JdbcClient jdbc;

    TaskFileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Bytes of all files that are there, while others who attach wait. */
    long sumLocked(TaskId task) {
        jdbc.sql("select task_id from workflow_task where task_id = ? for update")
                .param(task.value())
                .query(UUID.class)
                .single();
        return jdbc.sql("select coalesce(sum(size), 0) from inbox_file where task_id = ? and removed_at is null")
                .param(task.value())
                .query(Long.class)
                .single();
    }

    void add(TaskFileId id, TaskId task, KeptFile file, UserId author, Instant now) {
        jdbc.sql(
                        "insert into inbox_file (file_id, task_id, name, type, size, sha256, stored_name, author_id, attached_at) "
                                + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        task.value(),
                        file.name(),
                        file.type().name(),
                        file.size(),
                        file.sha256(),
                        file.storedName(),
                        author.value(),
                        Timestamp.from(now))
                .update();
    }

    /** The latest first. */
    List<TaskFileRow> on(TaskId task) {
        return rows(ROWS + " order by f.attached_at desc, f.file_id", task.value());
    }

    Optional<TaskFileRow> find(TaskId task, TaskFileId id) {
        return rows(ROWS + " and f.file_id = ?", task.value(), id.value()).stream()
                .findFirst();
    }

    String storedName(TaskFileId id) {
        return jdbc.sql("select stored_name from inbox_file where file_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /** False when it is not that author's file beside that task (any more). */
    boolean remove(TaskId task, TaskFileId id, UserId author, Instant now) {
        return jdbc.sql("update inbox_file set removed_at = ? "
                                + "where file_id = ? and task_id = ? and author_id = ? and removed_at is null")
                        .params(Timestamp.from(now), id.value(), task.value(), author.value())
                        .update()
                > 0;
    }

    /** False when it was not that author who took it away after that instant. */
    boolean restore(TaskId task, TaskFileId id, UserId author, Instant after) {
        return jdbc.sql("update inbox_file set removed_at = null "
                                + "where file_id = ? and task_id = ? and author_id = ? and removed_at > ?")
                        .params(id.value(), task.value(), author.value(), Timestamp.from(after))
                        .update()
                > 0;
    }

    /** Forgets what was taken away before that instant; returns where the files lie. */
    List<String> forget(Instant before) {
        List<String> stored = jdbc.sql("select stored_name from inbox_file where removed_at < ? for update")
                .param(Timestamp.from(before))
                .query(String.class)
                .list();
        jdbc.sql("delete from inbox_file where removed_at < ?")
                .param(Timestamp.from(before))
                .update();
        return stored;
    }

    private List<TaskFileRow> rows(String sql, Object... parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> new TaskFileRow(
                        new TaskFileId(row.getObject("file_id", UUID.class)),
                        row.getString("name"),
                        FileType.valueOf(row.getString("type")),
                        row.getLong("size"),
                        row.getString("sha256"),
                        new UserId(row.getObject("author_id", UUID.class)),
                        row.getString("display_name"),
                        row.getTimestamp("attached_at").toInstant()))
                .list();
    }
}
