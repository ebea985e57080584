package org.khorgos.filing;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** A proposal was filed, merged with another one or converted. */
public record FilingRecorded(
        ProposalId proposal,
        FilingOutcome outcome,
        @Nullable ProposalId lead,
        Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>(Map.of("outcome", outcome.name()));
        if (lead != null) {
            facts.put("lead", lead.toString());
        }
        return facts;
    }
}
