package org.khorgos.workflow.repair;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The process of a proposal was repaired. */
public record ProcessRepaired(ProposalId proposal, RepairId repair, RepairKind kind, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("repair", repair.toString(), "kind", kind.name());
    }
}
