package org.khorgos.approval;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The host unit accepted its assignment or objected. */
public record AssignmentAnswered(ProposalId proposal, boolean accepted, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("accepted", String.valueOf(accepted));
    }
}
