package org.khorgos.inbox.act;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;
import org.khorgos.workflow.TaskId;

/** Somebody said how urgent a task is. */
public record TaskPrioritised(TaskId task, int priority, Instant at) implements Audited {
    @Override
    public String subject() {
        return task.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("priority", String.valueOf(priority));
    }
}
