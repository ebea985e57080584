package org.khorgos.conflict;

/** How a conflict became known. */
public enum ConflictSource {
    /** By comparing what is known of the person and the proposal. */
    DETECTED,
    /** The person said so. */
    DECLARED,
    /** The proposers said so. */
    NAMED;

    static ConflictSource of(Ground ground) {
        return switch (ground) {
            case DECLARED_BY_PERSON -> DECLARED;
            case NAMED_BY_PROPOSER -> NAMED;
            default -> DETECTED;
        };
    }
}
