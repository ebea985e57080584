package org.khorgos.identity;

/** What an organisation is in the cooperation. */
public enum OrganisationKind {
    INSTITUTE,
    AGENCY,
    MINISTRY,
    FUNDER,
    CONSULTATIVE_BODY,
    ENTERPRISE;

    /** True for what its own people may register; units of government, funders and bodies are made by administrators. */
    public boolean selfRegistered() {
        return this == INSTITUTE || this == ENTERPRISE;
    }
}
