package org.khorgos.inbox.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khorgos.identity.UserId;
import org.khorgos.workflow.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of drafts of forms. */
@Component
class FormDraftTable {
    static final int CONTENT_MAX = 200_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private final JdbcClient jdbc;

    FormDraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the task is over; else it stays open until this transaction ends. */
    boolean lockOpen(TaskId task) {
        return jdbc.sql("select status = 'OPEN' from workflow_task where task_id = ? for update")
                .param(task.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    Optional<FormDraft> find(TaskId task, UserId user) {
        return jdbc.sql("select content, saved_at from inbox_form_draft where task_id = ? and user_id = ?")
                .params(task.value(), user.value())
                .query((row, number) -> new FormDraft(
                        read(row.getString("content")),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    /** Nothing is kept of what is longer than {@link #CONTENT_MAX} characters; what was kept before stays. */
    void keep(TaskId task, UserId user, Map<String, String> fields, Instant now) {
        String content = write(fields);
        if (content.length() <= CONTENT_MAX) {
            jdbc.sql("insert into inbox_form_draft (task_id, user_id, content, saved_at) values (?, ?, ?, ?) "
                            + "on duplicate key update content = values(content), saved_at = values(saved_at)")
                    .params(task.value(), user.value(), content, Timestamp.from(now))
                    .update();
        }
    }

    void remove(TaskId task, UserId user) {
        jdbc.sql("delete from inbox_form_draft where task_id = ? and user_id = ?")
                .params(task.value(), user.value())
                .update();
    }

    void removeAll(TaskId task) {
        jdbc.sql("delete from inbox_form_draft where task_id = ?")
                .param(task.value())
                .update();
    }

    void removeEnded() {
        jdbc.sql(
                        "delete d from inbox_form_draft d join workflow_task t on t.task_id = d.task_id where t.status <> 'OPEN'")
                .update();
    }

    private static Map<String, String> read(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept draft is no object of texts", e);
        }
    }

    private static String write(Map<String, String> fields) {
        try {
            return MAPPER.writeValueAsString(new TreeMap<>(fields));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
