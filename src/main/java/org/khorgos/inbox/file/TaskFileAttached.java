package org.khorgos.inbox.file;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;
import org.khorgos.workflow.TaskId;

/** Somebody put a file beside a task. */
public record TaskFileAttached(TaskId task, TaskFileId file, String sha256, Instant at) implements Audited {
    @Override
    public String subject() {
        return task.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("file", file.toString(), "sha256", sha256);
    }
}
