package org.khorgos.monitoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.khorgos.base.health.HealthCheck;
import org.springframework.boot.actuate.health.CompositeHealthContributor;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthContributor;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The checks as components of the health endpoint; only what makes the application unusable is DOWN there. */
@Configuration(proxyBeanMethods = false)
class HealthComponents {
    @Bean
    HealthContributor khorgosHealthContributor(HealthBoard board) {
        Map<String, HealthContributor> components = new LinkedHashMap<>();
        board.checks().forEach(check -> components.put(check.name(), indicator(board, check)));
        return CompositeHealthContributor.fromMap(components);
    }

    private static HealthIndicator indicator(HealthBoard board, HealthCheck check) {
        return () -> {
            CheckState state = board.state(check);
            Health.Builder health = state.stopsWork() ? Health.down() : Health.up();
            health.withDetail("level", state.level()).withDetail("at", state.at());
            state.facts().forEach(fact -> health.withDetail(fact.name(), fact));
            return health.build();
        };
    }
}
