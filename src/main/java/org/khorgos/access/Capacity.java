package org.khorgos.access;

import java.util.Set;

/** In which capacity somebody has to do with one proposal, beyond what a role allows. */
public enum Capacity {
    SIGNATORY(Set.of(Operation.VIEW, Operation.VIEW_MONEY)),
    EDITOR(Set.of(Operation.VIEW, Operation.VIEW_MONEY)),
    /** Chosen by the first signatory to see all that is written, in every state, and to change nothing. */
    READER(Set.of(Operation.VIEW, Operation.VIEW_MONEY)),
    EXPERT(Set.of(Operation.VIEW)),
    HOST(Set.of(Operation.VIEW, Operation.VIEW_OPINIONS)),
    CO_HANDLER(Set.of(Operation.VIEW, Operation.VIEW_OPINIONS)),
    PARTNER(Set.of(Operation.VIEW, Operation.VIEW_OPINIONS));

    private final Set<Operation> sees;

    Capacity(Set<Operation> sees) {
        this.sees = sees;
    }

    /** What this capacity may look at in every state. */
    public Set<Operation> sees() {
        return sees;
    }
}
