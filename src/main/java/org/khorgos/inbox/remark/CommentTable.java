package org.khorgos.inbox.remark;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khorgos.base.Refused;
import org.khorgos.identity.UserId;
import org.khorgos.workflow.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of comments on tasks. */
@Component
public class CommentTable {
    static final int TEXT_MAX = 2000;
    private final JdbcClient jdbc;

    CommentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a comment, or the reason for a due date, which nobody deletes. */
    public CommentId add(TaskId task, UserId author, boolean reason, String text, Instant now) {
        CommentId id = CommentId.next();
        jdbc.sql("insert into inbox_comment (comment_id, task_id, kind, author_id, text, written_at) "
                        + "values (?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        task.value(),
                        reason ? "DUE_DATE" : "COMMENT",
                        author.value(),
                        text,
                        Timestamp.from(now))
                .update();
        return id;
    }

    /** The latest first. */
    List<CommentRow> on(TaskId task) {
        return jdbc.sql("select c.*, u.display_name from inbox_comment c "
                        + "join identity_user u on u.user_id = c.author_id "
                        + "where c.task_id = ? order by c.written_at desc, c.comment_id")
                .param(task.value())
                .query((row, number) -> new CommentRow(
                        new CommentId(row.getObject("comment_id", UUID.class)),
                        new UserId(row.getObject("author_id", UUID.class)),
                        row.getString("display_name"),
                        row.getString("kind").equals("DUE_DATE"),
                        row.getString("text"),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }

    /** False when it is not that author's comment on that task, or older than that. */
    boolean remove(CommentId id, TaskId task, UserId author, Instant notBefore) {
        return jdbc.sql("delete from inbox_comment where comment_id = ? and task_id = ? and author_id = ? "
                                + "and kind = 'COMMENT' and written_at >= ?")
                        .params(id.value(), task.value(), author.value(), Timestamp.from(notBefore))
                        .update()
                > 0;
    }

    /** Takes away the reasons for a due date that the author gave since that instant and took back. */
    public void removeReason(TaskId task, UserId author, Instant notBefore) {
        jdbc.sql(
                        "delete from inbox_comment where task_id = ? and author_id = ? and kind = 'DUE_DATE' and written_at >= ?")
                .params(task.value(), author.value(), Timestamp.from(notBefore))
                .update();
    }

    /** False when it is there. */
    boolean putBack(TaskId task, CommentRow row) {
        return jdbc.sql("insert ignore into inbox_comment (comment_id, task_id, kind, author_id, text, written_at) "
                                + "values (?, ?, 'COMMENT', ?, ?, ?)")
                        .params(
                                row.id().value(),
                                task.value(),
                                row.author().value(),
                                row.text(),
                                Timestamp.from(row.writtenAt()))
                        .update()
                > 0;
    }

    /** The text without outer blanks; throws Refused when nothing is left or it is too long. */
    public static String text(String given) {
        String text = given.strip();
        if (text.isEmpty()) {
            throw new Refused("inbox.text.missing");
        }
        if (text.length() > TEXT_MAX) {
            throw new Refused("inbox.text.tooLong", TEXT_MAX);
        }
        return text;
    }
}
