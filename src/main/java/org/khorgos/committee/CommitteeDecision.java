package org.khorgos.committee;

import org.khorgos.access.ProposalState;

/** What the committee decided about a proposal. */
public enum CommitteeDecision {
    RECOMMENDED(ProposalState.RECOMMENDED),
    REJECTED(ProposalState.REJECTED),
    REVISE(ProposalState.REVISE);

    private final ProposalState state;

    CommitteeDecision(ProposalState state) {
        this.state = state;
    }

    /** What follows from a motion that was adopted or not. */
    public static CommitteeDecision of(Motion motion, boolean adopted) {
        if (!adopted) {
            return REJECTED;
        }
        return motion == Motion.RECOMMEND ? RECOMMENDED : REVISE;
    }

    /** The state into which the proposal goes. */
    public ProposalState state() {
        return state;
    }
}
