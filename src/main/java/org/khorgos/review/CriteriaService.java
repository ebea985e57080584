package org.khorgos.review;

import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.call.CallDirectory;
import org.khorgos.call.RuleRows.Criterion;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The criteria by which the call of a proposal wants it reviewed. */
@Service
@Transactional(readOnly = true)
public class CriteriaService {
    private final ProposalLifecycle lifecycle;
    private final CallDirectory calls;

    CriteriaService(ProposalLifecycle lifecycle, CallDirectory calls) {
        this.lifecycle = lifecycle;
        this.calls = calls;
    }

    /** The criteria with weights and guidance, under the rules that hold for the proposal. */
    @Requires(Operation.WRITE_REVIEW)
    public List<Criterion> criteria(ProposalId id) {
        return calls.version(lifecycle.facts(id).callVersion()).rules().assessment().criteria();
    }
}
