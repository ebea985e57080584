package org.khorgos.invitation;

import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;

/**
 * What the page of a link says. What is not for whoever holds a link that cannot be used any more is left empty.
 *
 * @param state in which the proposal is now
 * @param inviter name and organisation of who invites
 * @param title of the proposal
 * @param address to which it was sent
 * @param known true when an account has the address
 */
public record Greeting(
        InvitationStanding standing,
        ProposalId proposal,
        ProposalState state,
        InvitedRole role,
        String inviter,
        String title,
        String address,
        boolean known) {}
