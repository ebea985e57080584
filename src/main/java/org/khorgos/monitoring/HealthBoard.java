package org.khorgos.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.health.HealthCheck;
import org.khorgos.base.health.HealthFact;
import org.khorgos.base.health.HealthFact.Level;
import org.khorgos.base.health.HealthFact.Unit;
import org.khorgos.identity.SystemUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Asks every check and remembers the answers for a minute, so that a probe every few seconds costs nothing; vital checks
 * are asked each time, and while one is bad the others are not asked, as they would only wait.
 */
@Component
class HealthBoard {
    static final Duration FRESH = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(HealthBoard.class);
    private final List<HealthCheck> checks;
    private final Clock clock;
    private final Map<String, CheckState> known = new ConcurrentHashMap<>();

    HealthBoard(List<HealthCheck> checks, Clock clock) {
        this.checks = checks.stream()
                .sorted(Comparator.comparing((HealthCheck check) -> !check.vital())
                        .thenComparing(HealthCheck::name))
                .toList();
        this.clock = clock;
    }

    /** The vital ones first, then by name. */
    List<HealthCheck> checks() {
        return checks;
    }

    /** How all of them stand, in the same order. */
    List<CheckState> states() {
        return checks.stream().map(this::state).toList();
    }

    CheckState state(HealthCheck check) {
        return check.vital()
                ? remember(ask(check))
                : known.compute(
                        check.name(),
                        (name, before) -> before != null && isFresh(before) ? before : askWhileUsable(check, before));
    }

    /** Makes every check be asked at the next question; what was true before the start was over is not kept. */
    @EventListener(ApplicationReadyEvent.class)
    @Order
    void forget() {
        known.clear();
    }

    private CheckState remember(CheckState state) {
        known.put(state.check(), state);
        return state;
    }

    private boolean isFresh(CheckState state) {
        Instant now = clock.instant();
        return !now.isBefore(state.at()) && now.isBefore(state.at().plus(FRESH));
    }

    private CheckState askWhileUsable(HealthCheck check, @Nullable CheckState before) {
        boolean unusable = checks.stream()
                .filter(HealthCheck::vital)
                .map(vital -> known.get(vital.name()))
                .anyMatch(state -> state != null && state.stopsWork());
        if (unusable) {
            return before == null ? unreadable(check) : before;
        }
        return ask(check);
    }

    private CheckState ask(HealthCheck check) {
        try {
            return new CheckState(check.name(), check.vital(), SystemUser.call(check::facts), clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("health check {} fails: {}", check.name(), e.getMessage());
            return unreadable(check);
        }
    }

    private CheckState unreadable(HealthCheck check) {
        HealthFact fact = new HealthFact(check.name() + "-readable", 0, Unit.YES_NO, Level.BAD, null);
        return new CheckState(check.name(), check.vital(), List.of(fact), clock.instant());
    }
}
