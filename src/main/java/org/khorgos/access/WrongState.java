package org.khorgos.access;

import org.khorgos.base.Refused;

/** The proposal has moved on: in its present state this cannot be done. */
public final class WrongState extends Refused {
    /** @param state the state in which the proposal is now */
    public WrongState(ProposalId id, ProposalState state) {
        super("access.wrongState", state.name(), id.toString());
    }
}
