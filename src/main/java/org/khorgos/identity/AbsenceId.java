package org.khorgos.identity;

import java.util.UUID;

/** Identifies an absence. */
public record AbsenceId(UUID value) {
    static AbsenceId next() {
        return new AbsenceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
