package org.khorgos.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave; without spring.mail.host they wait in the outbox.
 *
 * @param from address of the sender
 * @param attempts how often a mail that the server refuses is tried before it counts as failed
 * @param firstPause wait after the first failure; doubled after each further one
 * @param longestPause the wait never grows beyond it
 */
@ConfigurationProperties("khorgos.mail")
record MailSettings(
        @DefaultValue("khorgos@localhost") String from,
        @DefaultValue("8") int attempts,
        @DefaultValue("PT1M") Duration firstPause,
        @DefaultValue("PT1H") Duration longestPause) {
    /** How long to wait after so many failures. */
    Duration pauseAfter(int failures) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(failures - 1, 20));
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
}
