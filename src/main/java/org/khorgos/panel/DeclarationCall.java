package org.khorgos.panel;

import java.time.Instant;

/**
 * What an invited expert has to declare before accepting.
 *
 * @param by until when the declaration of interests has to be given
 */
public record DeclarationCall(Standing standing, Instant by) {
    /** How it stands with the declaration of interests. */
    public enum Standing {
        /** Given in time, and it holds. */
        GIVEN,
        /** Still to be given, or its year is over meanwhile. */
        WANTED,
        /** Not given in time: the expert can only decline, and the seat is filled anew after that or when the invitation lapses. */
        LATE
    }
}
