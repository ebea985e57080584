package org.khorgos.filing;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;

/**
 * What the office proposes to do with a checked proposal.
 *
 * @param reason needed unless it is filed
 * @param lead the proposal with which it is merged, for MERGED only
 * @param leadReason why that one leads, for MERGED only; needed when the two are not similar or another one was earlier
 * @param filingClass for FILED only; null while nobody has said it
 */
public record FilingProposal(
        FilingOutcome outcome,

        @Size(max = REASON_MAX, message = "{filing.reason.long}")
        String reason,

        @Nullable ProposalId lead,

        @Size(max = LEAD_REASON_MAX, message = "{filing.leadReason.long}")
        String leadReason,

        @Nullable FilingClass filingClass) {
    public static final int REASON_MAX = 2000;
    public static final int LEAD_REASON_MAX = 1000;

    public FilingProposal {
        reason = reason.strip();
        leadReason = outcome == FilingOutcome.MERGED ? leadReason.strip() : "";
        filingClass = outcome == FilingOutcome.FILED ? filingClass : null;
    }

    /** One without a reason for the lead and without a class. */
    public FilingProposal(FilingOutcome outcome, String reason, @Nullable ProposalId lead) {
        this(outcome, reason, lead, "", null);
    }

    /** True when the outcome needs a reason and there is none. */
    public boolean lacksReason() {
        return outcome.needsReason() && reason.isEmpty();
    }
}
