package org.khorgos.base.database;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Switches the demo profile on where nobody chose a profile, nor a single piece of work, and the database is embedded. */
final class DemoByDefault implements EnvironmentPostProcessor, Ordered {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = environment.getProperty("spring.datasource.url", "").isEmpty();
        if (embedded && environment.getActiveProfiles().length == 0 && !CommandWithoutServer.isCommand(environment)) {
            environment.addActiveProfile("demo");
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
