package org.khorgos.conflict;

import org.khorgos.access.ProposalStateChanged;
import org.khorgos.expert.InterestsDeclared;
import org.khorgos.identity.OrganisationParentChanged;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserChanged;
import org.khorgos.identity.UserCreated;
import org.khorgos.pastproject.PastProjectFileImported;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks for conflicts when something changes: in the transaction of the change, so that nobody sees what they should not in
 * between, and after it where the change is a whole file of past projects.
 */
@Component
class ConflictListener {
    private final ConflictScan scan;

    ConflictListener(ConflictScan scan) {
        this.scan = scan;
    }

    @EventListener(condition = "#change.to.name() == 'REVIEWING'")
    @Transactional(propagation = Propagation.MANDATORY)
    void look(ProposalStateChanged change) {
        SystemUser.run(() -> scan.proposal(change.proposal()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void look(InterestsDeclared event) {
        SystemUser.run(() -> scan.person(event.expert()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void look(UserCreated event) {
        SystemUser.run(() -> scan.person(event.user()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void look(UserChanged event) {
        SystemUser.run(() -> scan.person(event.user()));
    }

    @ApplicationModuleListener
    void look(OrganisationParentChanged event) {
        SystemUser.run(scan::everything);
    }

    @ApplicationModuleListener
    void look(PastProjectFileImported event) {
        SystemUser.run(scan::everything);
    }
}
