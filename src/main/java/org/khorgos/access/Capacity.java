package org.khorgos.access;

import java.util.EnumSet;
import java.util.Set;

/** In which capacity somebody has to do with one proposal, beyond what a role allows. */
public enum Capacity {
    SIGNATORY(Set.of(Operation.VIEW, Operation.VIEW_IDENTITY, Operation.VIEW_MONEY)),
    EDITOR(Set.of(Operation.VIEW, Operation.VIEW_IDENTITY, Operation.VIEW_MONEY)),
    /** Chosen by the first signatory to see all that is written, in every state, and to change nothing. */
    READER(Set.of(Operation.VIEW, Operation.VIEW_IDENTITY, Operation.VIEW_MONEY)),
    EXPERT(Set.of(Operation.VIEW, Operation.VIEW_IDENTITY)),
    /** An expert of a call whose experts do not learn who proposes. */
    BLIND_EXPERT(Set.of(Operation.VIEW)),
    HOST(Set.of(Operation.VIEW, Operation.VIEW_IDENTITY, Operation.VIEW_OPINIONS)),
    CO_HANDLER(Set.of(Operation.VIEW, Operation.VIEW_IDENTITY, Operation.VIEW_OPINIONS)),
    PARTNER(Set.of(Operation.VIEW, Operation.VIEW_IDENTITY, Operation.VIEW_OPINIONS)),
    /** In conflict with it: sees it as one of its own people or not at all, and decides nothing about it. */
    CONFLICT(Set.of());

    /** The capacities of a proposal's own people, whom a conflict does not keep from seeing it. */
    static final Set<Capacity> OWN = EnumSet.of(SIGNATORY, EDITOR, READER);

    private final Set<Operation> sees;

    Capacity(Set<Operation> sees) {
        this.sees = sees;
    }

    /** What this capacity may look at in every state. */
    public Set<Operation> sees() {
        return sees;
    }
}
