package org.khorgos.base.database;

import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;

/** Opens no port when the application was started for one piece of work, so that it can run beside the real one. */
final class CommandWithoutServer implements EnvironmentPostProcessor, Ordered {
    private static final List<String> COMMANDS = List.of("audit.verify", "import.cordis");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        PropertySource<?> arguments =
                environment.getPropertySources().get(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME);
        if (arguments != null && COMMANDS.stream().anyMatch(arguments::containsProperty)) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("commandWithoutServer", Map.of("server.port", "-1")));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
