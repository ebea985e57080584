package org.khorgos.conflict;

import org.khorgos.access.ProposalId;
import org.khorgos.conflict.Conflicts.Pair;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what people say of their own conflicts, for features that have checked who asks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConflictDeclarations {
    /** Longest explanation in characters. */
    public static final int DETAIL_MAX = 1000;

    private final ConflictRegister register;
    private final CurrentUser current;

    ConflictDeclarations(ConflictRegister register, CurrentUser current) {
        this.register = register;
        this.current = current;
    }

    /**
     * Takes down that the person is in conflict with the proposal, who from then on neither sees nor decides it; the
     * signed-in user is kept as the one who wrote it down.
     *
     * @param detail what the person said, not empty and at most {@link #DETAIL_MAX} characters
     */
    public void declare(ProposalId proposal, UserId person, String detail) {
        register.declare(new Pair(proposal, person), detail, current.get().id());
    }
}
