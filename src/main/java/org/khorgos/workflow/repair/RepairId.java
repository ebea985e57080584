package org.khorgos.workflow.repair;

import java.util.UUID;

/** Identifies a repair. */
public record RepairId(UUID value) {
    /** Reads the text form; throws IllegalArgumentException for anything else. */
    public static RepairId of(String text) {
        return new RepairId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
