package org.khorgos.invitation;

import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the link of an invitation as its mail would, without sending it. */
@Component
public class Links {
    private final InvitationLinks links;
    private final InvitationService invitations;
    private final ExpertInvitationService experts;
    private final People people;
    private final TransactionTemplate transaction;

    Links(
            InvitationLinks links,
            InvitationService invitations,
            ExpertInvitationService experts,
            People people,
            TransactionTemplate transaction) {
        this.links = links;
        this.invitations = invitations;
        this.experts = experts;
        this.people = people;
        this.transaction = transaction;
    }

    /** Invites and returns the token of the link. */
    public String invite(UserRow first, ProposalId id, String address, InvitedRole role) {
        InvitationId invitation = people.as(first, () -> invitations.invite(id, address, role));
        return token(first, id, invitation);
    }

    /** Invites somebody to be an expert, in English, and returns the token of the link. */
    public String inviteExpert(UserRow secretary, String address) {
        ExpertInvitationDraft draft =
                new ExpertInvitationDraft("Guest of " + address, address, "en", null, "Please review for us.");
        InvitationId invitation = people.as(secretary, () -> experts.invite(draft));
        return expertToken(secretary, invitation);
    }

    /** The token of a new link to be an expert; throws NoSuchElementException when the invitation does not hold. */
    public String expertToken(UserRow secretary, InvitationId invitation) {
        ExpertInvitationRow row = people.as(secretary, experts::open).stream()
                .filter(one -> one.id().equals(invitation))
                .findFirst()
                .orElseThrow();
        return token(invitation, row.sentAt());
    }

    private String token(InvitationId invitation, Instant sentAt) {
        String route =
                transaction.execute(status -> links.newRoute(invitation, sentAt).orElseThrow());
        return route.substring(route.lastIndexOf('/') + 1);
    }

    /** The token of a new link; throws NoSuchElementException when the invitation does not hold. */
    public String token(UserRow first, ProposalId id, InvitationId invitation) {
        InvitationRow row = people.as(first, () -> invitations.open(id)).stream()
                .filter(one -> one.id().equals(invitation))
                .findFirst()
                .orElseThrow();
        return token(invitation, row.sentAt());
    }
}
