package org.khorgos.panel;

import org.khorgos.access.Capacity;
import org.khorgos.access.Involvement;
import org.khorgos.access.ProposalId;
import org.khorgos.call.BlindMode;
import org.khorgos.call.CallDirectory;
import org.khorgos.identity.Groups;
import org.khorgos.identity.UserId;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.stereotype.Component;

/** Lets experts see a proposal as the rules of its call say: with or without who proposes. */
@Component
class ExpertSight {
    private final Involvement involvement;
    private final ProposalLifecycle lifecycle;
    private final CallDirectory calls;

    ExpertSight(Involvement involvement, ProposalLifecycle lifecycle, CallDirectory calls) {
        this.involvement = involvement;
        this.lifecycle = lifecycle;
        this.calls = calls;
    }

    void show(ProposalId id, UserId expert) {
        BlindMode mode = calls.version(lifecycle.facts(id).callVersion())
                .rules()
                .assessment()
                .blind();
        Capacity capacity = mode == BlindMode.DOUBLE ? Capacity.BLIND_EXPERT : Capacity.EXPERT;
        involvement.add(id, Groups.person(expert), capacity);
    }

    void hide(ProposalId id, UserId expert) {
        involvement.remove(id, Groups.person(expert), Capacity.EXPERT);
        involvement.remove(id, Groups.person(expert), Capacity.BLIND_EXPERT);
    }
}
