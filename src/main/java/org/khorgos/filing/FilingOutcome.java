package org.khorgos.filing;

import org.khorgos.access.ProposalState;

/** What became of a submitted proposal. */
public enum FilingOutcome {
    FILED(ProposalState.FILED),
    MERGED(ProposalState.MERGED),
    CONVERTED(ProposalState.CONVERTED);

    private final ProposalState state;

    FilingOutcome(ProposalState state) {
        this.state = state;
    }

    /** The state into which the proposal goes. */
    public ProposalState state() {
        return state;
    }

    /** True when the proposers must be told why. */
    public boolean needsReason() {
        return this != FILED;
    }
}
