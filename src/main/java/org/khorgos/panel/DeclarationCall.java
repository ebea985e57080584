package org.khorgos.panel;

import java.time.Instant;

/**
 * What an invited expert has to declare before accepting.
 *
 * @param by until when the declaration of interests has to be given; of no account for one that held when invited
 */
public record DeclarationCall(Standing standing, Instant by) {
    /** How it stands with the declaration of interests. */
    public enum Standing {
        /** Given in time, and it holds. */
        GIVEN,
        /** Still to be given. */
        WANTED,
        /** Held when the expert was invited, but its year is over meanwhile: to be given anew, with no end but the invitation's. */
        EXPIRED,
        /** Not given in time: the expert can only decline, and the seat is filled anew after that or when the invitation lapses. */
        LATE
    }
}
