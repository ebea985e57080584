package org.khorgos.invitation;

import java.time.Instant;
import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.draft.EditorService;
import org.khorgos.identity.Acting;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserDraft;
import org.khorgos.invitation.Purpose.CoProposing;
import org.khorgos.proposal.ProposalText;
import org.khorgos.proposal.ProposalTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Inviting people to a proposal by their mail address, which its first signatory alone does. Nothing here depends on
 * whether the address belongs to an account, so that inviting tells nothing about accounts.
 */
@Service
@Transactional(readOnly = true)
public class InvitationService {
    /** Longest address in characters. */
    public static final int ADDRESS_MAX = UserDraft.EMAIL_MAX;

    private final ProposalTexts texts;
    private final InvitationTable table;
    private final CoProposers people;
    private final UserDirectory users;
    private final InvitationSettings settings;
    private final Acting acting;

    InvitationService(
            ProposalTexts texts,
            InvitationTable table,
            CoProposers people,
            UserDirectory users,
            InvitationSettings settings,
            Acting acting) {
        this.texts = texts;
        this.table = table;
        this.people = people;
        this.users = users;
        this.settings = settings;
        this.acting = acting;
    }

    /** Those that nobody has accepted, the oldest first; none for everybody but the first signatory. */
    @Requires(Operation.INVITE_CO_PROPOSER)
    public List<InvitationRow> open(ProposalId id) {
        return table.openOf(id, acting.actor().id()).stream().map(this::row).toList();
    }

    /**
     * Sends an invitation and returns its id. Throws Refused for everybody but the first signatory, for what is no address,
     * their own one, one that takes part or is invited already, for too many, and for signing once it was sent.
     */
    @Transactional
    @Requires(Operation.INVITE_CO_PROPOSER)
    public InvitationId invite(ProposalId id, String address, InvitedRole role) {
        ProposalText proposal = texts.takeAsFirst(id);
        Instant now = acting.now();
        checkRole(proposal, role);
        String clean = Addresses.require(address);
        checkAddress(proposal, clean);
        List<Invitation<CoProposing>> open = table.openOf(id, proposal.firstSignatory());
        checkOpen(proposal, open, clean, role);
        open.stream()
                .filter(invitation -> invitation.address().equals(clean))
                .forEach(ended -> table.withdraw(ended.id(), now));
        Invitation<CoProposing> invitation = new Invitation<>(
                InvitationId.next(),
                new CoProposing(id, role),
                clean,
                proposal.firstSignatory(),
                InvitationStatus.OPEN,
                now,
                now.plus(settings.validFor()));
        table.add(invitation);
        acting.tell(new CoProposerInvited(id, invitation.id(), role, now));
        return invitation.id();
    }

    /**
     * Sends it again with a new link and the full time; the old link is dead. Throws Refused for everybody but the first
     * signatory and for signing once it was sent, NotFound for one that is not open.
     */
    @Transactional
    @Requires(Operation.INVITE_CO_PROPOSER)
    public void sendAgain(ProposalId id, InvitationId invitation) {
        ProposalText proposal = texts.takeAsFirst(id);
        Invitation<CoProposing> open = requireOpen(id, invitation);
        checkRole(proposal, open.purpose().role());
        Instant now = acting.now();
        table.renew(invitation, now, now.plus(settings.validFor()));
        acting.tell(new CoProposerInvited(id, invitation, open.purpose().role(), now));
    }

    /** Makes its link dead; throws Refused for everybody but the first signatory, NotFound for one that is not open. */
    @Transactional
    @Requires(Operation.INVITE_CO_PROPOSER)
    public void withdraw(ProposalId id, InvitationId invitation) {
        texts.takeAsFirst(id);
        requireOpen(id, invitation);
        table.withdraw(invitation, acting.now());
        acting.tell(new CoProposerInvitationWithdrawn(id, invitation, acting.now()));
    }

    private Invitation<CoProposing> requireOpen(ProposalId id, InvitationId invitation) {
        return table.find(invitation, CoProposing.class)
                .filter(found -> found.purpose().proposal().equals(id) && found.isOpen())
                .orElseThrow(() -> new NotFound("open invitation " + invitation));
    }

    private static void checkRole(ProposalText proposal, InvitedRole role) {
        if (!role.fits(proposal.state())) {
            throw new Refused("invitation.link.LATE_TO_SIGN");
        }
    }

    private void checkAddress(ProposalText proposal, String address) {
        if (users.get(proposal.firstSignatory()).email().equalsIgnoreCase(address)) {
            throw new Refused("invitation.address.self");
        }
        if (people.haveAddress(proposal, address)) {
            throw new Refused("invitation.address.already");
        }
    }

    private void checkOpen(
            ProposalText proposal, List<Invitation<CoProposing>> open, String address, InvitedRole role) {
        Instant now = acting.now();
        List<Invitation<CoProposing>> holding =
                open.stream().filter(invitation -> invitation.holds(now)).toList();
        if (holding.stream().anyMatch(invitation -> invitation.address().equals(address))) {
            throw new Refused("invitation.address.invited");
        }
        long invited = holding.stream()
                .filter(invitation -> invitation.purpose().role() == role)
                .count();
        if (people.count(proposal, role) + invited >= EditorService.MAX) {
            throw new Refused("invitation.full", EditorService.MAX);
        }
    }

    private InvitationRow row(Invitation<CoProposing> invitation) {
        return new InvitationRow(
                invitation.id(),
                invitation.address(),
                invitation.purpose().role(),
                invitation.sentAt(),
                invitation.endsAt(),
                invitation.ended(acting.now()));
    }
}
