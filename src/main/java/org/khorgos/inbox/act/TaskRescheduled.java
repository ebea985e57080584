package org.khorgos.inbox.act;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.workflow.TaskId;

/** The day on which a task is due was moved; the reason stands among its comments. */
public record TaskRescheduled(
        ProposalId proposal,
        String kind,
        TaskId task,
        @Nullable Instant due,
        Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind, "task", task.toString(), "due", due == null ? "" : due.toString());
    }
}
