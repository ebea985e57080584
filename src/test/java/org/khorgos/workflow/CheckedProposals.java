package org.khorgos.workflow;

import org.khorgos.access.ProposalId;
import org.springframework.stereotype.Component;

/** Proposals whose form was found in order, for tests of other modules. */
@Component
public class CheckedProposals {
    private final Stages at;

    CheckedProposals(Stages at) {
        this.at = at;
    }

    /** A new one. */
    public ProposalId one() {
        at.people();
        return at.inFiling();
    }
}
