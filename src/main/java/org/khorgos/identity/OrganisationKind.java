package org.khorgos.identity;

/** What an organisation is in the cooperation. */
public enum OrganisationKind {
    INSTITUTE,
    AGENCY,
    MINISTRY,
    FUNDER,
    CONSULTATIVE_BODY,
    ENTERPRISE
}
