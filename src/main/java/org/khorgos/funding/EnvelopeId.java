package org.khorgos.funding;

import java.util.UUID;

/** Identifies an envelope for ever. */
public record EnvelopeId(UUID value) {
    /** A new random id. */
    public static EnvelopeId next() {
        return new EnvelopeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
