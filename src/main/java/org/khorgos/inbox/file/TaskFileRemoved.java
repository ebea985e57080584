package org.khorgos.inbox.file;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;
import org.khorgos.workflow.TaskId;

/** The author took a file beside a task away. */
public record TaskFileRemoved(TaskId task, TaskFileId file, Instant at) implements Audited {
    @Override
    public String subject() {
        return task.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("file", file.toString());
    }
}
