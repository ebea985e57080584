package org.khorgos.invitation;

import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/**
 * What the mail of an invitation says.
 *
 * @param endsAt until when its link works
 */
public record InvitationLetter(ProposalId proposal, String address, InvitedRole role, UserId inviter, Instant endsAt) {}
