package org.khorgos.invitation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param validFor how long the link of an invitation works */
@ConfigurationProperties("khorgos.invitation")
record InvitationSettings(@DefaultValue("P7D") Duration validFor) {}
