package org.khorgos.invitation;

import java.util.Optional;
import org.khorgos.base.Refused;
import org.khorgos.base.Sha256;
import org.khorgos.identity.Acting;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserRow;
import org.khorgos.invitation.Purpose.Reviewing;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What a person does who is invited to be an expert: with an account they get the role, else an account that has it. */
@Service
@Transactional(readOnly = true)
@Validated
@PreAuthorize("permitAll()")
public class InvitedExpertService implements Door {
    private static final String PROFILE = "expert-profile";
    private final InvitationTable table;
    private final Accounts accounts;
    private final UserDirectory users;
    private final Acting acting;

    InvitedExpertService(InvitationTable table, Accounts accounts, UserDirectory users, Acting acting) {
        this.table = table;
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
        Invitation<Reviewing> invitation = usable(token);
        UserRow person = accounts.create(invitation, newcomer, password);
        SystemUser.as(person.actor(), () -> join(invitation, person));
        return PROFILE;
    }

    @Override
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public String accept(String token) {
        Invitation<Reviewing> invitation = usable(token);
        UserRow person = users.get(acting.actor().id());
        invitation.checkIsFor(person);
        if (person.id().equals(invitation.inviter())) {
            throw new Refused("invitation.address.self");
        }
        accounts.giveRole(invitation, person);
        join(invitation, person);
        return PROFILE;
    }

    private void join(Invitation<Reviewing> invitation, UserRow person) {
        table.accept(invitation.id(), person.id(), acting.now());
        acting.tell(new ExpertJoined(invitation.id(), invitation.inviter(), person.id(), acting.now()));
    }

    private Optional<Invitation<Reviewing>> find(String token) {
        return table.withToken(Sha256.hex(token), Reviewing.class);
    }

    private Invitation<Reviewing> require(String token) {
        return find(token).orElseThrow(() -> new Refused("invitation.link.UNKNOWN"));
    }

    /** Read again now that nobody else can use it: everybody takes the address first. */
    private Invitation<Reviewing> usable(String token) {
        table.lock(require(token).address());
        Invitation<Reviewing> invitation = require(token);
        InvitationStanding standing = invitation.standing(acting.now());
        if (standing != InvitationStanding.USABLE) {
            throw new Refused("invitation.link." + standing);
        }
        return invitation;
    }

    private Greeting greeting(Invitation<Reviewing> invitation) {
        InvitationStanding standing = invitation.standing(acting.now());
        if (standing != InvitationStanding.USABLE) {
            return new Greeting(standing, null, null, "", "", "", false, Greeting.Guest.UNKNOWN);
        }
        Reviewing purpose = invitation.purpose();
        return new Greeting(
                standing,
                null,
                null,
                users.get(invitation.inviter()).displayName(),
                "",
                invitation.address(),
                accounts.have(invitation.address()),
                new Greeting.Guest(purpose.name(), purpose.organisation(), purpose.words()));
    }
}
