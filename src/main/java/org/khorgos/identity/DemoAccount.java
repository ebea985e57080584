package org.khorgos.identity;

import java.util.Set;

/**
 * A made-up person whom everybody may try the demo as.
 *
 * @param groupKey message key of the heading under which the sign-in page shows this person
 */
public record DemoAccount(
        String username,
        String password,
        String displayName,
        String organisationName,
        Set<Role> roles,
        String groupKey) {
    public DemoAccount {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "DemoAccount[" + username + "]";
    }
}
