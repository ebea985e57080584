package org.khorgos.inbox.act;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;
import org.khorgos.workflow.TaskId;

/** A colleague reminded the holder of a task. */
public record HolderReminded(TaskId task, UserId holder, Instant at) implements Audited {
    @Override
    public String subject() {
        return task.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("holder", holder.toString());
    }
}
