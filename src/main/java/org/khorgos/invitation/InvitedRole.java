package org.khorgos.invitation;

import java.util.function.Predicate;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.access.ProposalState;
import org.khorgos.draft.Fellow;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.signature.Cosignatories;

/** What somebody is invited to do with a proposal. */
public enum InvitedRole {
    SIGN(Role.COSIGNATORY, Cosignatories::suits),
    EDIT(Role.PROPOSER, Fellow.EDITOR::suits),
    READ(Role.COSIGNATORY, Fellow.READER::suits);

    private final Role given;
    private final Predicate<UserRow> suits;

    InvitedRole(Role given, Predicate<UserRow> suits) {
        this.given = given;
        this.suits = suits;
    }

    /** The role of an account that is made for it: the least that allows it. */
    Role given() {
        return given;
    }

    /** True when the person's account allows it. */
    boolean suits(UserRow person) {
        return suits.test(person);
    }

    /** True when somebody can begin with it while the proposal is in that state. */
    public boolean fits(ProposalState state) {
        return this == SIGN
                ? state == ProposalState.DRAFT
                : PermissionCatalogue.allows(Role.PROPOSER, state, Operation.INVITE_CO_PROPOSER);
    }
}
