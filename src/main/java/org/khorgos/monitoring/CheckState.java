package org.khorgos.monitoring;

import java.time.Instant;
import java.util.List;
import org.khorgos.base.health.HealthFact;
import org.khorgos.base.health.HealthFact.Level;

/**
 * How a check stood when it was last asked.
 *
 * @param vital true when nobody can use the application while it is bad
 * @param at when it was asked (UTC)
 */
public record CheckState(String check, boolean vital, List<HealthFact> facts, Instant at) {
    public CheckState {
        facts = List.copyOf(facts);
    }

    /** That of its worst fact. */
    public Level level() {
        return facts.stream().map(HealthFact::level).max(Level::compareTo).orElse(Level.OK);
    }

    boolean stopsWork() {
        return vital && level() == Level.BAD;
    }
}
