package org.khorgos.portfolio;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.khorgos.access.ProposalState;

/** Coarse groups of states by which people filter. */
public enum StateGroup {
    /** Under way, in whosever hands. */
    IN_WORK,
    /** Its proposers have to do something. */
    WITH_PROPOSERS,
    FUNDED,
    /** Over, without money. */
    CLOSED;

    /** The states of the group. */
    public Set<ProposalState> states() {
        EnumSet<ProposalState> states = EnumSet.noneOf(ProposalState.class);
        Arrays.stream(ProposalState.values()).filter(this::has).forEach(states::add);
        return states;
    }

    private boolean has(ProposalState state) {
        return switch (this) {
            case IN_WORK -> !state.ended();
            case WITH_PROPOSERS ->
                state == ProposalState.DRAFT
                        || state == ProposalState.COSIGNING
                        || state == ProposalState.RETURNED
                        || state == ProposalState.REVISE;
            case FUNDED -> state == ProposalState.ALLOCATED;
            case CLOSED -> state.ended() && state != ProposalState.ALLOCATED;
        };
    }
}
