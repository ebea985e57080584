package org.khorgos.base.database;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Switches the demo profile on where nobody chose a profile, nor a single piece of work, and the database is embedded. The
 * password of the demo is known to all, so BCrypt takes the least strength there, which saves seconds of its first start.
 * Without a mail server its mails are put into a folder, where their links can be followed.
 */
final class DemoByDefault implements EnvironmentPostProcessor, Ordered {
    private static final String PROFILE = "demo";
    private static final Map<String, Object> DEFAULTS = Map.of("khorgos.password-strength", 4);
    private static final Map<String, Object> MAIL = Map.of("khorgos.mail.folder", "data/mail");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = environment.getProperty("spring.datasource.url", "").isEmpty();
        if (embedded && environment.getActiveProfiles().length == 0 && !CommandWithoutServer.isCommand(environment)) {
            environment.addActiveProfile(PROFILE);
            if (environment.getProperty("spring.mail.host", "").isEmpty()) {
                environment.getPropertySources().addLast(new MapPropertySource("demoMail", MAIL));
            }
        }
        if (environment.acceptsProfiles(Profiles.of(PROFILE))) {
            environment.getPropertySources().addLast(new MapPropertySource("demoDefaults", DEFAULTS));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
