package org.khorgos;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.Theme;
import org.khorgos.base.MovableClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Starts Khorgos; every date that the application writes comes from the one clock made here (UTC). */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableMethodSecurity
@EnableScheduling
@Push
@Theme("khorgos")
public class Application implements AppShellConfigurator {
    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "icons/khorgos.svg", "any");
        settings.addInlineFromFile(Inline.Position.PREPEND, "META-INF/frame/appearance.js", Inline.Wrapping.JAVASCRIPT);
    }

    /** Runs the application; an unreachable database ends it with one sentence on the console. */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
