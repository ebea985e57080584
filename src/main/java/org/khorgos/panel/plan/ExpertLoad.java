package org.khorgos.panel.plan;

import org.khorgos.identity.UserId;

/**
 * How much one expert has to do.
 *
 * @param open invitations and reviews that are open now
 * @param planned how many the plan adds
 * @param limit most that may be open
 */
public record ExpertLoad(UserId expert, String name, String country, int open, int planned, int limit) {
    /** All of them together. */
    public int total() {
        return open + planned;
    }
}
