package org.khorgos.inbox.act;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;
import org.khorgos.workflow.TaskId;

/** The holder of a task lent it to a colleague. */
public record TaskDelegated(ProposalId proposal, String kind, TaskId task, UserId to, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind, "task", task.toString(), "to", to.toString());
    }
}
