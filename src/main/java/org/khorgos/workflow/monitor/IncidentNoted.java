package org.khorgos.workflow.monitor;

import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** An administrator wrote a note about a stuck step; the words stand beside the step. */
public record IncidentNoted(ProposalId proposal, String element) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("element", element);
    }
}
