package org.khorgos.panel;

import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

/**
 * An expert as a choice for one proposal.
 *
 * @param load how many invitations and reviews the expert has open over all proposals
 * @param unfit why the expert may not be chosen, null when nothing speaks against it
 */
public record ExpertRow(
        UserId id,
        String name,
        String country,
        String organisation,
        ExpertSide side,
        int load,
        @Nullable Unfitness unfit) {
    /** True when the expert may be chosen. */
    public boolean isEligible() {
        return unfit == null;
    }
}
