package org.khorgos.invitation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How invitations are sent.
 *
 * @param validFor how long the link of an invitation works
 * @param remindAfter how long after a mail to an invited expert the next one may be sent at the earliest
 */
@ConfigurationProperties("khorgos.invitation")
record InvitationSettings(
        @DefaultValue("P7D") Duration validFor,
        @DefaultValue("P1D") Duration remindAfter) {}
