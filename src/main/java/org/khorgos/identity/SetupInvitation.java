package org.khorgos.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says once on the console how to make the first administrator of an empty database. */
@Component
@Profile("!demo & !test")
class SetupInvitation {
    private static final Logger LOG = LoggerFactory.getLogger(SetupInvitation.class);
    private final SetupService setup;
    private final String baseUrl;

    SetupInvitation(SetupService setup, @Value("${khorgos.base-url}") String baseUrl) {
        this.setup = setup;
        this.baseUrl = baseUrl;
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() {
        if (setup.open()) {
            LOG.warn(
                    "There is no user yet. Make the first administrator at {}/setup with the token {}",
                    baseUrl,
                    SystemUser.call(setup::newToken));
        }
    }
}
