package org.khorgos.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether a session still fits its account. */
@Component
public class AccountStatus {
    private final UserRepository users;

    AccountStatus(UserRepository users) {
        this.users = users;
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
}
