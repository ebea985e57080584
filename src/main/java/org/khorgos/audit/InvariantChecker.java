package org.khorgos.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.SystemUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs the invariants every night, logs each violation as an error and remembers how many were broken. */
@Component
class InvariantChecker {
    private static final Logger LOG = LoggerFactory.getLogger(InvariantChecker.class);
    private final InvariantService invariants;
    private final Clock clock;
    private volatile @Nullable Check last;

    InvariantChecker(InvariantService invariants, Clock clock) {
        this.invariants = invariants;
        this.clock = clock;
    }

    /** How many invariants were broken, and when that was seen (UTC). */
    record Check(long broken, Instant at) {}

    /** The latest check since the start. */
    Optional<Check> last() {
        return Optional.ofNullable(last);
    }

    @Scheduled(cron = "${khorgos.invariants.cron:0 30 2 * * *}", zone = "UTC")
    void checkTonight() {
        List<InvariantResult> results = SystemUser.call(invariants::run);
        List<InvariantResult> broken =
                results.stream().filter(result -> !result.holds()).toList();
        broken.forEach(result -> LOG.error(
                "invariant {} is broken {} times, for example {}",
                result.name(),
                result.violations(),
                result.sample()));
        LOG.info("{} of {} invariants hold", results.size() - broken.size(), results.size());
        last = new Check(broken.size(), clock.instant());
    }
}
