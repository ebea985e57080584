package org.khorgos.workflow;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** Somebody took a task or gave it back. */
public record TaskMoved(ProposalId proposal, String kind, boolean taken, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind, "taken", String.valueOf(taken));
    }
}
