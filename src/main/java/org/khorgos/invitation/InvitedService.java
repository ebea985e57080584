package org.khorgos.invitation;

import java.util.Optional;
import org.khorgos.access.WrongState;
import org.khorgos.base.Refused;
import org.khorgos.base.Sha256;
import org.khorgos.identity.Acting;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserRow;
import org.khorgos.invitation.Purpose.CoProposing;
import org.khorgos.proposal.ProposalFacts;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalText;
import org.khorgos.proposal.ProposalTexts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What a person does who is invited to a proposal. */
@Service
@Transactional(readOnly = true)
@Validated
@PreAuthorize("permitAll()")
public class InvitedService implements Door {
    private final InvitationTable table;
    private final ProposalTexts texts;
    private final ProposalLifecycle lifecycle;
    private final CoProposers people;
    private final Accounts accounts;
    private final UserDirectory users;
    private final Acting acting;

    InvitedService(
            InvitationTable table,
            ProposalTexts texts,
            ProposalLifecycle lifecycle,
            CoProposers people,
            Accounts accounts,
            UserDirectory users,
            Acting acting) {
        this.table = table;
        this.texts = texts;
        this.lifecycle = lifecycle;
        this.people = people;
        this.accounts = accounts;
        this.users = users;
        this.acting = acting;
    }

    @Override
    public Optional<Greeting> look(String token) {
        return find(token).map(invitation -> SystemUser.call(() -> greeting(invitation)));
    }

    @Override
    @Transactional
    public String register(String token, Newcomer newcomer, String password) {
        ProposalText proposal = texts.take(require(token).purpose().proposal());
        Invitation<CoProposing> invitation = usable(token, proposal);
        UserRow person = accounts.create(invitation, newcomer, password);
        SystemUser.as(person.actor(), () -> join(proposal, invitation, person));
        return page(proposal);
    }

    @Override
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public String accept(String token) {
        ProposalText proposal = texts.take(require(token).purpose().proposal());
        Invitation<CoProposing> invitation = usable(token, proposal);
        UserRow person = users.get(acting.actor().id());
        invitation.checkIsFor(person);
        join(proposal, invitation, person);
        return page(proposal);
    }

    private static String page(ProposalText proposal) {
        return "proposals/" + proposal.id();
    }

    private void join(ProposalText proposal, Invitation<CoProposing> invitation, UserRow person) {
        InvitedRole role = invitation.purpose().role();
        people.join(proposal, role, person);
        table.accept(invitation.id(), person.id(), acting.now());
        acting.tell(new CoProposerJoined(
                proposal.id(), invitation.id(), role, invitation.inviter(), person.id(), acting.now()));
    }

    private Optional<Invitation<CoProposing>> find(String token) {
        return table.withToken(Sha256.hex(token), CoProposing.class);
    }

    private Invitation<CoProposing> require(String token) {
        return find(token).orElseThrow(() -> new Refused("invitation.link.UNKNOWN"));
    }

    /** Read again now that nobody else can use it: everybody takes the proposal first. */
    private Invitation<CoProposing> usable(String token, ProposalText taken) {
        Invitation<CoProposing> invitation = require(token);
        InvitationStanding standing = standing(invitation, lifecycle.facts(taken.id()));
        return switch (standing) {
            case USABLE -> invitation;
            case MOVED_ON -> throw new WrongState(taken.id(), taken.state());
            default -> throw new Refused("invitation.link." + standing);
        };
    }

    private InvitationStanding standing(Invitation<CoProposing> invitation, ProposalFacts proposal) {
        InvitationStanding standing = invitation.standing(acting.now());
        InvitedRole role = invitation.purpose().role();
        if (standing != InvitationStanding.USABLE || role.fits(proposal.state())) {
            return standing;
        }
        return role == InvitedRole.SIGN && !proposal.state().ended()
                ? InvitationStanding.LATE_TO_SIGN
                : InvitationStanding.MOVED_ON;
    }

    private Greeting greeting(Invitation<CoProposing> invitation) {
        ProposalFacts proposal = lifecycle.facts(invitation.purpose().proposal());
        InvitationStanding standing = standing(invitation, proposal);
        boolean usable = standing == InvitationStanding.USABLE;
        UserRow inviter = users.get(invitation.inviter());
        return new Greeting(
                standing,
                proposal.state(),
                invitation.purpose().role(),
                usable ? inviter.displayName() : "",
                usable ? proposal.title() : "",
                usable ? invitation.address() : "",
                usable && accounts.have(invitation.address()),
                Greeting.Guest.UNKNOWN);
    }
}
