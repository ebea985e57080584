package org.khorgos.invitation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.khorgos.access.ProposalId;
import org.khorgos.access.WrongState;
import org.khorgos.base.Refused;
import org.khorgos.base.Sha256;
import org.khorgos.identity.Acting;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalFacts;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalText;
import org.khorgos.proposal.ProposalTexts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What an invited person does, who has nothing but the link at first: whoever knows its token got the mail. */
@Service
@Transactional(readOnly = true)
@Validated
@PreAuthorize("permitAll()")
public class InvitedService {
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

    /** What to say to whoever has that link; nothing for a token that no invitation has (any more). */
    public Optional<Greeting> look(String token) {
        return table.withToken(Sha256.hex(token)).map(invitation -> SystemUser.call(() -> greeting(invitation)));
    }

    /** The organisations to choose from; none unless the link makes an account. */
    public List<OrganisationRow> organisations(String token) {
        boolean newcomer = look(token)
                .filter(greeting -> greeting.standing() == InvitationStanding.USABLE && !greeting.known())
                .isPresent();
        return newcomer ? accounts.organisations() : List.of();
    }

    /**
     * Makes an account for the invited address and accepts for it. Throws Refused when the link cannot be used (any more),
     * the address has an account already, the user name or the new organisation is taken or the password too short,
     * ConstraintViolationException for what exceeds its limits.
     */
    @Transactional
    public ProposalId register(String token, @Valid Newcomer newcomer, String password) {
        ProposalText proposal = texts.take(require(token).proposal());
        Invitation invitation = usable(token, proposal);
        UserRow person = accounts.create(invitation, newcomer, password);
        SystemUser.as(person.actor(), () -> join(proposal, invitation, person));
        return proposal.id();
    }

    /**
     * Accepts for the signed-in user. Throws Refused when the link cannot be used (any more), was sent to another address
     * than the user's, or the account does not allow it.
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public ProposalId accept(String token) {
        ProposalText proposal = texts.take(require(token).proposal());
        Invitation invitation = usable(token, proposal);
        UserRow person = users.get(acting.actor().id());
        if (!person.email().equalsIgnoreCase(invitation.address())) {
            throw new Refused("invitation.otherPerson");
        }
        join(proposal, invitation, person);
        return proposal.id();
    }

    private void join(ProposalText proposal, Invitation invitation, UserRow person) {
        people.join(proposal, invitation.role(), person);
        table.accept(invitation.id(), person.id(), acting.now());
        acting.tell(new CoProposerJoined(
                proposal.id(), invitation.id(), invitation.role(), invitation.inviter(), person.id(), acting.now()));
    }

    private Invitation require(String token) {
        return table.withToken(Sha256.hex(token)).orElseThrow(() -> new Refused("invitation.link.UNKNOWN"));
    }

    /** Read again now that nobody else can use it: everybody takes the proposal first. */
    private Invitation usable(String token, ProposalText taken) {
        Invitation invitation = require(token);
        InvitationStanding standing = standing(invitation, lifecycle.facts(taken.id()));
        return switch (standing) {
            case USABLE -> invitation;
            case MOVED_ON -> throw new WrongState(taken.id(), taken.state());
            default -> throw new Refused("invitation.link." + standing);
        };
    }

    private InvitationStanding standing(Invitation invitation, ProposalFacts proposal) {
        if (invitation.status() == InvitationStatus.ACCEPTED) {
            return InvitationStanding.USED;
        }
        if (invitation.status() == InvitationStatus.WITHDRAWN) {
            return InvitationStanding.WITHDRAWN;
        }
        if (!invitation.holds(acting.now())) {
            return InvitationStanding.ENDED;
        }
        if (invitation.role().fits(proposal.state())) {
            return InvitationStanding.USABLE;
        }
        return invitation.role() == InvitedRole.SIGN && !proposal.state().ended()
                ? InvitationStanding.LATE_TO_SIGN
                : InvitationStanding.MOVED_ON;
    }

    private Greeting greeting(Invitation invitation) {
        ProposalFacts proposal = lifecycle.facts(invitation.proposal());
        InvitationStanding standing = standing(invitation, proposal);
        boolean usable = standing == InvitationStanding.USABLE;
        UserRow inviter = users.get(invitation.inviter());
        return new Greeting(
                standing,
                proposal.id(),
                proposal.state(),
                invitation.role(),
                usable ? inviter.displayName() : "",
                usable ? proposal.title() : "",
                usable ? invitation.address() : "",
                usable && accounts.have(invitation.address()));
    }
}
