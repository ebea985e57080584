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
    private static final List<String> COMMANDS = List.of("audit.verify", "import.cordis", "khorgos.rebuild-inbox");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (isCommand(environment)) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("commandWithoutServer", Map.of("server.port", "-1")));
        }
    }

    /** True when the arguments ask for one piece of work after which the application ends. */
    static boolean isCommand(ConfigurableEnvironment environment) {
        PropertySource<?> arguments =
                environment.getPropertySources().get(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME);
        return arguments != null && COMMANDS.stream().anyMatch(arguments::containsProperty);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
