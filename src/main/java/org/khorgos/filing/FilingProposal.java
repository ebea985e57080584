package org.khorgos.filing;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;

/**
 * What the office proposes to do with a checked proposal.
 *
 * @param reason needed unless it is filed
 * @param lead the proposal with which it is merged, for MERGED only
 */
public record FilingProposal(
        FilingOutcome outcome,

        @Size(max = REASON_MAX, message = "{filing.reason.long}")
        String reason,

        @Nullable ProposalId lead) {
    public static final int REASON_MAX = 2000;

    public FilingProposal {
        reason = reason.strip();
    }

    /** True when the outcome needs a reason and there is none. */
    public boolean lacksReason() {
        return outcome.needsReason() && reason.isEmpty();
    }
}
