package org.khorgos.monitoring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Locale;
import org.khorgos.base.health.HealthFact;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The checks as metrics: each fact with its value, each check with its level (0 fine, 1 worrying, 2 bad). */
@Component
class HealthMetrics {
    private final HealthBoard board;
    private final MultiGauge levels;
    private final MultiGauge facts;

    HealthMetrics(HealthBoard board, MeterRegistry registry) {
        this.board = board;
        this.levels = MultiGauge.builder("khorgos.health.level")
                .description("0 fine, 1 worrying, 2 bad")
                .register(registry);
        this.facts = MultiGauge.builder("khorgos.health.fact")
                .description("The value of a fact in its unit")
                .register(registry);
    }

    @Scheduled(fixedDelayString = "PT30S")
    void renew() {
        List<CheckState> states = board.states();
        levels.register(
                states.stream()
                        .map(state -> MultiGauge.Row.of(
                                Tags.of("check", state.check()), state.level().severity()))
                        .toList(),
                true);
        facts.register(
                states.stream()
                        .flatMap(state -> state.facts().stream().map(fact -> row(state, fact)))
                        .toList(),
                true);
    }

    private static MultiGauge.Row<Number> row(CheckState state, HealthFact fact) {
        Tags tags = Tags.of(
                "check",
                state.check(),
                "fact",
                fact.name(),
                "unit",
                fact.unit().name().toLowerCase(Locale.ROOT));
        return MultiGauge.Row.of(tags, fact.value());
    }
}
