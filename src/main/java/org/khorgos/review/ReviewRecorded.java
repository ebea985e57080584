package org.khorgos.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The experts' reviews came to a result. */
public record ReviewRecorded(ProposalId proposal, ReviewResult result, int valid, BigDecimal scoreSum, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(
                Map.of("result", result.name(), "valid", String.valueOf(valid), "scoreSum", scoreSum.toPlainString()));
    }
}
