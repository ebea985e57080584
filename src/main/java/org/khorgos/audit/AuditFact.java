package org.khorgos.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

/** What an entry says, before it has its place in the chain. */
record AuditFact(Instant at, @Nullable UserId actor, String actorName, String subject, String action, String facts) {}
