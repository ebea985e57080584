package org.khorgos.release;

import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.base.Refused;
import org.khorgos.committee.KeptDecision;
import org.khorgos.committee.KeptDecisionService;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the proposers what the committee decided. */
@Service
@Transactional(readOnly = true)
public class ReleaseService {
    private final KeptDecisionService kept;
    private final ProposalLifecycle proposals;
    private final ReleaseProcess process;

    ReleaseService(KeptDecisionService kept, ProposalLifecycle proposals, ReleaseProcess process) {
        this.kept = kept;
        this.proposals = proposals;
        this.process = process;
    }

    /** The decision that is kept; throws Refused when the committee has not decided. */
    @Requires(Operation.RELEASE_DECISION)
    public KeptDecision decision(ProposalId id) {
        return kept.kept(id)
                .orElseThrow(() ->
                        new Refused("release.undecided", proposals.facts(id).number()));
    }

    /**
     * Releases the kept decision, once; throws Refused when the committee has not decided, or naming who released it
     * before.
     */
    @Transactional
    @Requires(Operation.RELEASE_DECISION)
    public void release(ProposalId id) {
        decision(id);
        process.decisionReleased(id);
    }
}
