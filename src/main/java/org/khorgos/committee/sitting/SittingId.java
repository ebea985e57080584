package org.khorgos.committee.sitting;

import java.util.UUID;

/** Identifies one sitting of the committee. */
public record SittingId(UUID value) {
    /** A new random id. */
    public static SittingId next() {
        return new SittingId(UUID.randomUUID());
    }

    /** Reads the text form; throws IllegalArgumentException for anything else. */
    public static SittingId of(String text) {
        return new SittingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
