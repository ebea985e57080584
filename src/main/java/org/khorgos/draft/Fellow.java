package org.khorgos.draft;

import java.util.EnumSet;
import java.util.Set;
import org.khorgos.access.Capacity;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;

/** In what way somebody takes part in a draft without signing it. */
public enum Fellow {
    EDITOR(Capacity.EDITOR, EnumSet.of(Role.PROPOSER)),
    READER(Capacity.READER, EnumSet.of(Role.PROPOSER, Role.COSIGNATORY));

    private final Capacity capacity;
    private final Set<Role> roles;

    Fellow(Capacity capacity, Set<Role> roles) {
        this.capacity = capacity;
        this.roles = roles;
    }

    Capacity capacity() {
        return capacity;
    }

    /** True when the person has a role for it and may sign in. */
    public boolean suits(UserRow person) {
        return person.enabled() && person.roles().stream().anyMatch(roles::contains);
    }
}
