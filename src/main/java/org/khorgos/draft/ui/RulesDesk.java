package org.khorgos.draft.ui;

import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallService;
import org.khorgos.proposal.CallRulesService;
import org.khorgos.proposal.ProposalFacts;
import org.springframework.stereotype.Component;

/** What the form asks about the call of a proposal. */
@Component
class RulesDesk {
    private final CallService calls;
    private final CallRulesService rules;

    RulesDesk(CallService calls, CallRulesService rules) {
        this.calls = calls;
        this.rules = rules;
    }

    /** The call with the rules in force. */
    CallRow newest(ProposalFacts facts) {
        return calls.get(facts.call());
    }

    /** The call with the rules that hold for the proposal. */
    CallRow rules(ProposalFacts facts, CallRow newest) {
        return newest.version().equals(facts.callVersion()) ? newest : calls.version(facts.callVersion());
    }

    /** True when the call has other rules now and the proposal can still go over to them. */
    boolean mayFollow(ProposalFacts facts, CallRow newest) {
        return facts.state() == ProposalState.DRAFT && !newest.version().equals(facts.callVersion());
    }

    void follow(ProposalId id) {
        rules.followCall(id);
    }
}
