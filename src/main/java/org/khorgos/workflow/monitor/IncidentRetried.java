package org.khorgos.workflow.monitor;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** An administrator had a stuck step tried again. */
public record IncidentRetried(ProposalId proposal, String element, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("element", element);
    }
}
