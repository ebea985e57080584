package org.khorgos.panel;

import java.util.UUID;

/** Identifies one expert's part in the review of one proposal. */
public record AssignmentId(UUID value) {
    /** A new random id. */
    public static AssignmentId next() {
        return new AssignmentId(UUID.randomUUID());
    }

    /** Reads the text form; throws IllegalArgumentException for anything else. */
    public static AssignmentId of(String text) {
        return new AssignmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
