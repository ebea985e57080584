package org.khorgos.committee.sitting;

import java.util.UUID;

/** Identifies one item on the agenda of a sitting. */
public record ItemId(UUID value) {
    /** A new random id. */
    public static ItemId next() {
        return new ItemId(UUID.randomUUID());
    }

    /** Reads the text form; throws IllegalArgumentException for anything else. */
    public static ItemId of(String text) {
        return new ItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
