package org.khorgos.invitation;

/** What became of an invitation. */
enum InvitationStatus {
    /** Nobody has answered; its time may have passed. */
    OPEN,
    ACCEPTED,
    WITHDRAWN
}
