package org.khorgos.invitation;

import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalState;
import org.khorgos.identity.OrganisationId;

/**
 * What the page of a link says. What is not for whoever holds a link that cannot be used any more is left empty.
 *
 * @param state in which the proposal is now, null when it is not about one
 * @param role in the proposal, null when it is not about one
 * @param inviter name and organisation of who invites
 * @param title of the proposal
 * @param address to which it was sent
 * @param known true when an account has the address
 */
public record Greeting(
        InvitationStanding standing,
        @Nullable ProposalState state,
        @Nullable InvitedRole role,
        String inviter,
        String title,
        String address,
        boolean known,
        Guest guest) {
    /** What whoever invites wrote about the guest, and to them. */
    public record Guest(String name, @Nullable OrganisationId organisation, String words) {
        /** One of whom nothing is known. */
        public static final Guest UNKNOWN = new Guest("", null, "");
    }

    /** True when whoever holds the link makes an account with it. */
    public boolean makesAccount() {
        return standing == InvitationStanding.USABLE && !known;
    }

    /** What it is about, as in the keys of texts: PROPOSAL or EXPERT. */
    public String subject() {
        return role == null ? "EXPERT" : "PROPOSAL";
    }

    /** What it is to, as in the keys of texts: SIGN, EDIT, READ or EXPERT. */
    public String purpose() {
        return role == null ? "EXPERT" : role.name();
    }
}
