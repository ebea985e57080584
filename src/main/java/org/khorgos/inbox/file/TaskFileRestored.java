package org.khorgos.inbox.file;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;
import org.khorgos.workflow.TaskId;

/** The author brought a file beside a task back. */
public record TaskFileRestored(TaskId task, TaskFileId file, Instant at) implements Audited {
    @Override
    public String subject() {
        return task.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("file", file.toString());
    }
}
