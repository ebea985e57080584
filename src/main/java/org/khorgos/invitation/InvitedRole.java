package org.khorgos.invitation;

import java.util.EnumSet;
import java.util.Set;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.access.ProposalState;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;

/** What somebody is invited to do with a proposal. */
public enum InvitedRole {
    SIGN(Role.COSIGNATORY, EnumSet.of(Role.PROPOSER, Role.COSIGNATORY)),
    EDIT(Role.PROPOSER, EnumSet.of(Role.PROPOSER)),
    READ(Role.COSIGNATORY, EnumSet.of(Role.PROPOSER, Role.COSIGNATORY));

    private final Role given;
    private final Set<Role> suitable;

    InvitedRole(Role given, Set<Role> suitable) {
        this.given = given;
        this.suitable = suitable;
    }

    /** The role of an account that is made for it: the least that allows it. */
    Role given() {
        return given;
    }

    /** True when the person's account allows it. */
    boolean suits(UserRow person) {
        return person.roles().stream().anyMatch(suitable::contains);
    }

    /** True when somebody can begin with it while the proposal is in that state. */
    public boolean fits(ProposalState state) {
        return this == SIGN
                ? state == ProposalState.DRAFT
                : PermissionCatalogue.allows(Role.PROPOSER, state, Operation.INVITE_CO_PROPOSER);
    }
}
