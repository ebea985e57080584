package org.khorgos.workflow.repair;

import org.khorgos.identity.SystemUser;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends repairs that nobody released in time, so that they wait for nobody any more. */
@Component
class RepairExpiry {
    private final RepairService repairs;

    RepairExpiry(RepairService repairs) {
        this.repairs = repairs;
    }

    @Scheduled(
            initialDelayString = "${khorgos.repairs.interval:PT10M}",
            fixedDelayString = "${khorgos.repairs.interval:PT10M}")
    void expire() {
        SystemUser.run(repairs::expire);
    }
}
