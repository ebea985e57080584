package org.khorgos.notification;

import org.khorgos.access.Involvement;
import org.khorgos.conflict.ConflictFound;
import org.khorgos.identity.SystemUser;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Takes back what people were told of a proposal before a conflict hid it from them; what they are told because of it, such
 * as that their review is cancelled, stays.
 */
@Component
class RecusalListener {
    private final Involvement involvement;
    private final ProposalLifecycle proposals;
    private final Retraction retraction;

    RecusalListener(Involvement involvement, ProposalLifecycle proposals, Retraction retraction) {
        this.involvement = involvement;
        this.proposals = proposals;
        this.retraction = retraction;
    }

    @ApplicationModuleListener
    void takeBack(ConflictFound event) {
        if (involvement.isHidden(event.proposal(), event.person())) {
            String number =
                    SystemUser.call(() -> proposals.facts(event.proposal()).number());
            retraction.takeBack(event.person(), event.proposal(), number, event.at());
        }
    }
}
