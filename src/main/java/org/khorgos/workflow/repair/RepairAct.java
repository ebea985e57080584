package org.khorgos.workflow.repair;

import org.khorgos.access.ProposalId;

/** One kind of repair as the engine does it. */
interface RepairAct {
    RepairKind kind();

    /**
     * Does it to the processes of one proposal, with the reason in the engine's operation log; throws Refused when the
     * rules of this kind do not allow it.
     */
    void run(ProposalId proposal, RepairPlan plan, String reason);

    /** The proposal or model of which only one repair may wait at a time. */
    default String subject(ProposalId proposal, RepairPlan plan) {
        return proposal.toString();
    }
}
