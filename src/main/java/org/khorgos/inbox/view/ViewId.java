package org.khorgos.inbox.view;

import java.util.UUID;

/** Identifies a saved view of the inbox. */
public record ViewId(UUID value) {
    /** A new random id. */
    public static ViewId next() {
        return new ViewId(UUID.randomUUID());
    }

    /** Reads the text form; throws IllegalArgumentException for anything else. */
    public static ViewId of(String text) {
        return new ViewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
