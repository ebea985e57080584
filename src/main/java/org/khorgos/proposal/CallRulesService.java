package org.khorgos.proposal;

import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.Requires;
import org.khorgos.base.Refused;
import org.khorgos.call.CallRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A proposal keeps the rules with which it began, until its first signatory goes over to newer ones. */
@Service
@Transactional
public class CallRulesService {
    private final Desk desk;
    private final CallGate gate;

    CallRulesService(Desk desk, CallGate gate) {
        this.desk = desk;
        this.gate = gate;
    }

    /**
     * Goes over to the rules that are in force now; throws Refused for everybody but the first signatory, once it is
     * sent, and when the call takes no proposals now.
     */
    @Requires(Operation.EDIT_PROPOSAL)
    public void followCall(ProposalId id) {
        Proposal proposal = desk.takeAsFirst(id);
        if (proposal.state() != ProposalState.DRAFT) {
            throw new Refused("proposal.rules.sent");
        }
        CallRow now = gate.openNow(proposal.call());
        proposal.follow(now);
        desk.flush();
        desk.tell(new ProposalFollowedCall(id, now.number(), desk.now()));
    }
}
