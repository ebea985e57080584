package org.khorgos.pastproject;

import java.util.UUID;

/** Identifies the import of one file. */
public record ImportId(UUID value) {
    static ImportId next() {
        return new ImportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
