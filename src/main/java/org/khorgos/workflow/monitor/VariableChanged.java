package org.khorgos.workflow.monitor;

import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** An administrator gave a variable of a process another value; the reason stands in the engine's operation log. */
public record VariableChanged(ProposalId proposal, String variable, String before, String after) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("variable", variable, "before", before, "after", after);
    }
}
