package org.khorgos.committee.sitting;

import java.util.UUID;

/** Identifies a document tabled in a sitting. */
public record TabledId(UUID value) {
    static TabledId next() {
        return new TabledId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
