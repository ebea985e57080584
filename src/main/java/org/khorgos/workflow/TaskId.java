package org.khorgos.workflow;

import java.util.UUID;

/** Identifies a row of the inbox; not the engine's id, which never leaves this module. */
public record TaskId(UUID value) {
    /** Reads the text form; throws IllegalArgumentException for anything else. */
    public static TaskId of(String text) {
        return new TaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
