package org.khorgos.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether a session still fits its account. */
@Component
public class AccountStatus {
    private final UserRepository users;
    private final CurrentUser current;

    AccountStatus(UserRepository users, CurrentUser current) {
        this.users = users;
        this.current = current;
    }

    /** False when the user was disabled or has got other roles or another organisation since signing in. */
    @Transactional(readOnly = true)
    public boolean unchanged(Actor actor) {
        return users.findByUsername(actor.username())
                .map(UserAccount::row)
                .filter(row -> row.enabled()
                        && row.id().equals(actor.id())
                        && row.roles().equals(actor.roles())
                        && row.organisation().equals(actor.organisation()))
                .isPresent();
    }

    /** Lets the signed-in user go on with the roles that the account has now; a disabled one gets none of them. */
    @Transactional(readOnly = true)
    public void renew() {
        UserRow row = users.require(current.get().id()).row();
        if (row.enabled()) {
            current.become(row.actor());
        }
    }
}
