package org.khorgos.pastproject;

/** What an organisation is to the European Commission. */
public enum OrganisationKind {
    /** Higher or secondary education. */
    HES,
    /** Research organisation. */
    REC,
    /** Private company for profit. */
    PRC,
    /** Public body. */
    PUB,
    /** Any other. */
    OTH
}
