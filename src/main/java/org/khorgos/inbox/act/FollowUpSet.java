package org.khorgos.inbox.act;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Audited;
import org.khorgos.workflow.TaskId;

/** Somebody will look at a task again on a day, or no more: then the day is null. */
public record FollowUpSet(TaskId task, @Nullable Instant followUp, Instant at) implements Audited {
    @Override
    public String subject() {
        return task.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("followUp", followUp == null ? "" : followUp.toString());
    }
}
