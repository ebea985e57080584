package org.khorgos.identity;

import java.util.UUID;

/** Identifies a user for ever; never reused. */
public record UserId(UUID value) {
    /** A new random id. */
    public static UserId next() {
        return new UserId(UUID.randomUUID());
    }

    /** Reads the text form; throws IllegalArgumentException for anything else. */
    public static UserId of(String text) {
        return new UserId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
