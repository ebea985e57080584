package org.khorgos.inbox.remark;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;
import org.khorgos.workflow.TaskId;

/** Somebody wrote a comment on a task. */
public record CommentWritten(TaskId task, CommentId comment, Instant at) implements Audited {
    @Override
    public String subject() {
        return task.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("comment", comment.toString());
    }
}
