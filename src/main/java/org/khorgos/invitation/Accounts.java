package org.khorgos.invitation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.khorgos.base.Refused;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.identity.OrganisationService;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserDraft;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.identity.UserService;
import org.springframework.stereotype.Component;

/** Makes the accounts of invited people. */
@Component
class Accounts {
    private final InvitationTable table;
    private final UserService administration;
    private final UserDirectory users;
    private final OrganisationService organisations;

    Accounts(
            InvitationTable table, UserService administration, UserDirectory users, OrganisationService organisations) {
        this.table = table;
        this.administration = administration;
        this.users = users;
        this.organisations = organisations;
    }

    /** True when an account, enabled or not, has that address. */
    boolean have(String address) {
        return SystemUser.call(() -> administration.hasAddress(address));
    }

    List<OrganisationRow> organisations() {
        return SystemUser.call(organisations::all);
    }

    /**
     * Makes one; of several links to one address that are used at once one does. Throws Refused when the address has an
     * account, or user name, new organisation or password will not do.
     */
    UserRow create(Invitation<?> invitation, Newcomer newcomer, String password) {
        table.lock(invitation.address());
        return SystemUser.call(() -> {
            if (administration.hasAddress(invitation.address())) {
                throw new Refused("invitation.known");
            }
            UserDraft draft = new UserDraft(
                    newcomer.username(),
                    newcomer.displayName(),
                    invitation.address(),
                    organisation(newcomer),
                    newcomer.language(),
                    newcomer.zone(),
                    Set.of(invitation.purpose().given()));
            UserId id = administration.create(draft, password);
            return users.get(id);
        });
    }

    /** Adds the role that the invitation gives to those that the person has. */
    void giveRole(Invitation<?> invitation, UserRow person) {
        SystemUser.run(
                () -> administration.giveRole(person.id(), invitation.purpose().given()));
    }

    private OrganisationId organisation(Newcomer newcomer) {
        Newcomer.Founded founded = newcomer.founded();
        if (founded != null) {
            return organisations.found(founded.name().strip(), founded.country(), founded.kind());
        }
        return Objects.requireNonNull(newcomer.organisation());
    }
}
