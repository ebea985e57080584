package org.khorgos.committee;

import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;

/**
 * A proposal that is before the committee.
 *
 * @param number such as 2027-0001
 * @param decision null while there is none
 */
public record DecisionRow(
        ProposalId id,
        String number,
        String title,
        @Nullable KeptDecision decision) {
    public boolean isDecided() {
        return decision != null;
    }
}
