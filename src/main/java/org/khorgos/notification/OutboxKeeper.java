package org.khorgos.notification;

import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Hands events again to listeners that failed; what a listener did before is not done twice. */
@Component
class OutboxKeeper {
    private final IncompleteEventPublications publications;

    OutboxKeeper(IncompleteEventPublications publications) {
        this.publications = publications;
    }

    @Scheduled(
            initialDelayString = "${khorgos.events.interval:PT10M}",
            fixedDelayString = "${khorgos.events.interval:PT10M}")
    void resubmit() {
        publications.resubmitIncompletePublicationsOlderThan(Duration.ofMinutes(5));
    }
}
