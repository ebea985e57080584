package org.khorgos.review;

import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.call.CallDirectory;
import org.khorgos.call.CallRules.Assessment;
import org.khorgos.call.RuleRows.Criterion;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.stereotype.Component;

/** Finds the criteria of a proposal's call, under the rules that hold for the proposal. */
@Component
class Criteria {
    private final ProposalLifecycle lifecycle;
    private final CallDirectory calls;

    Criteria(ProposalLifecycle lifecycle, CallDirectory calls) {
        this.lifecycle = lifecycle;
        this.calls = calls;
    }

    List<Criterion> of(ProposalId id) {
        return assessment(id).criteria();
    }

    Assessment assessment(ProposalId id) {
        return calls.version(lifecycle.facts(id).callVersion()).rules().assessment();
    }
}
