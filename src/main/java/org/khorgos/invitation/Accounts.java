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
    private final UserService administration;
    private final UserDirectory users;
    private final OrganisationService organisations;

    Accounts(UserService administration, UserDirectory users, OrganisationService organisations) {
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

    /** Throws Refused when the address has an account, or user name, new organisation or password will not do. */
    UserRow create(Invitation invitation, Newcomer newcomer, String password) {
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
                    Set.of(invitation.role().given()));
            UserId id = administration.create(draft, password);
            return users.get(id);
        });
    }

    private OrganisationId organisation(Newcomer newcomer) {
        Newcomer.Founded founded = newcomer.founded();
        if (founded != null) {
            return organisations.found(founded.name().strip(), founded.country(), founded.kind());
        }
        return Objects.requireNonNull(newcomer.organisation());
    }
}
