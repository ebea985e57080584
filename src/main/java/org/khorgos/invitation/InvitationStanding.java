package org.khorgos.invitation;

/** Whether the link of an invitation can be used now. */
public enum InvitationStanding {
    USABLE,
    USED,
    WITHDRAWN,
    /** Its time has passed. */
    ENDED,
    /** Signatures are or were collected already. */
    LATE_TO_SIGN,
    /** The proposal is in a state in which nobody joins it. */
    MOVED_ON
}
