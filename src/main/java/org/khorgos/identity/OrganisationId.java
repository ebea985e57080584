package org.khorgos.identity;

import java.util.UUID;

/** Identifies an organisation for ever; never reused. */
public record OrganisationId(UUID value) {
    /** A new random id. */
    public static OrganisationId next() {
        return new OrganisationId(UUID.randomUUID());
    }

    /** Reads the text form; throws IllegalArgumentException for anything else. */
    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
