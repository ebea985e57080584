package org.khorgos.notification;

import org.khorgos.access.Involvement;
import org.khorgos.conflict.ConflictFound;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
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
    private final UserDirectory directory;
    private final Retraction retraction;

    RecusalListener(
            Involvement involvement, ProposalLifecycle proposals, UserDirectory directory, Retraction retraction) {
        this.involvement = involvement;
        this.proposals = proposals;
        this.directory = directory;
        this.retraction = retraction;
    }

    @ApplicationModuleListener
    void takeBack(ConflictFound event) {
        if (involvement.isHidden(event.proposal(), event.person())) {
            SystemUser.run(() -> {
                String number = proposals.facts(event.proposal()).number();
                retraction.takeBack(directory.get(event.person()), new Mention(event.proposal(), number), event.at());
            });
        }
    }
}
