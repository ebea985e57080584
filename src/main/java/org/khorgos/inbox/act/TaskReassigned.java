package org.khorgos.inbox.act;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;
import org.khorgos.workflow.TaskId;

/**
 * A task was given to a colleague for good.
 *
 * @param from who held it before, null when nobody had taken it
 */
public record TaskReassigned(
        ProposalId proposal,
        String kind,
        TaskId task,
        @Nullable UserId from,
        UserId to,
        Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "kind",
                kind,
                "task",
                task.toString(),
                "from",
                from == null ? "" : from.toString(),
                "to",
                to.toString());
    }
}
