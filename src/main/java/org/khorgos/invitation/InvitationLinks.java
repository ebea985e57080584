package org.khorgos.invitation;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import org.khorgos.base.Sha256;
import org.khorgos.identity.Acting;
import org.khorgos.invitation.Purpose.CoProposing;
import org.khorgos.invitation.Purpose.Reviewing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails of invitations. A link is made when its mail leaves, in the transaction that sends it: until then there is
 * none, afterwards only the mail has it. Where a mail has to leave a second time, the link of the last one works.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InvitationLinks {
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final InvitationTable table;
    private final Acting acting;

    InvitationLinks(InvitationTable table, Acting acting) {
        this.table = table;
        this.acting = acting;
    }

    /**
     * What to write; nothing when the invitation does not hold any more or was sent again.
     *
     * @param sentAt when the mail was sent by whoever invites
     */
    public Optional<InvitationLetter> letter(InvitationId id, Instant sentAt) {
        return holding(id, sentAt)
                .flatMap(invitation -> invitation.to(CoProposing.class))
                .map(invitation -> new InvitationLetter(
                        invitation.purpose().proposal(),
                        invitation.address(),
                        invitation.purpose().role(),
                        invitation.inviter(),
                        invitation.endsAt()));
    }

    /**
     * What to write to somebody who is invited to be an expert; nothing when the invitation does not hold any more or was
     * sent again.
     *
     * @param sentAt when the mail was sent by whoever invites
     */
    public Optional<ExpertLetter> expertLetter(InvitationId id, Instant sentAt) {
        return holding(id, sentAt)
                .flatMap(invitation -> invitation.to(Reviewing.class))
                .map(invitation -> new ExpertLetter(
                        invitation.purpose().name(),
                        invitation.address(),
                        invitation.purpose().language(),
                        invitation.purpose().words(),
                        invitation.inviter(),
                        invitation.endsAt()));
    }

    /**
     * The page of a new link that replaces an earlier one, without leading slash; nothing when the invitation does not hold
     * any more or was sent again.
     *
     * @param sentAt when the mail was sent by whoever invites
     */
    public Optional<String> newRoute(InvitationId id, Instant sentAt) {
        return holding(id, sentAt).map(invitation -> {
            byte[] random = new byte[TOKEN_BYTES];
            RANDOM.nextBytes(random);
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            table.giveToken(id, Sha256.hex(token));
            return "invitation/" + token;
        });
    }

    private Optional<Invitation<?>> holding(InvitationId id, Instant sentAt) {
        return table.find(id)
                .filter(invitation -> invitation.holds(acting.now())
                        && invitation.sentAt().equals(sentAt.truncatedTo(ChronoUnit.MICROS)));
    }
}
