package org.khorgos.release;

import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.committee.CommitteeDecision;

/**
 * A letter that the proposers got.
 *
 * @param name of the file
 * @param size in bytes
 */
public record LetterRow(
        LetterId id,
        ProposalId proposal,
        int round,
        CommitteeDecision decision,
        String name,
        long size,
        Instant issuedAt) {
    /** Where it is served, without leading slash. */
    public String address() {
        return "letters/%s/%s.pdf".formatted(proposal, id);
    }
}
