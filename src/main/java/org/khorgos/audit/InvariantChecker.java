package org.khorgos.audit;

import java.util.List;
import org.khorgos.identity.SystemUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs the invariants every night and logs each violation as an error. */
@Component
class InvariantChecker {
    private static final Logger LOG = LoggerFactory.getLogger(InvariantChecker.class);
    private final InvariantService invariants;

    InvariantChecker(InvariantService invariants) {
        this.invariants = invariants;
    }

    @Scheduled(cron = "${khorgos.invariants.cron:0 30 2 * * *}", zone = "UTC")
    void checkTonight() {
        List<InvariantResult> results = SystemUser.call(invariants::run);
        results.stream()
                .filter(result -> !result.holds())
                .forEach(result -> LOG.error(
                        "invariant {} is broken {} times, for example {}",
                        result.name(),
                        result.violations(),
                        result.sample()));
        LOG.info(
                "{} of {} invariants hold",
                results.stream().filter(InvariantResult::holds).count(),
                results.size());
    }
}
