package org.khorgos.conflict;

import org.khorgos.identity.SystemUser;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks for all conflicts again from time to time: days pass, and two changes at the same moment do not see one another. */
@Component
class ConflictSweep {
    private final ConflictScan scan;
    private final TransactionTemplate transaction;

    ConflictSweep(ConflictScan scan, TransactionTemplate transaction) {
        this.scan = scan;
        this.transaction = transaction;
    }

    @Scheduled(
            initialDelayString = "${khorgos.conflicts.interval:PT1H}",
            fixedDelayString = "${khorgos.conflicts.interval:PT1H}")
    void sweep() {
        SystemUser.run(() -> transaction.executeWithoutResult(status -> scan.everything()));
    }
}
