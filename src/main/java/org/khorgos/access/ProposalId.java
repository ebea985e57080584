package org.khorgos.access;

import java.util.UUID;

/** Identifies a proposal for ever and is the business key of its process. */
public record ProposalId(UUID value) {
    /** A new random id. */
    public static ProposalId next() {
        return new ProposalId(UUID.randomUUID());
    }

    /** Reads the text form; throws IllegalArgumentException for anything else. */
    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
