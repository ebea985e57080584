package org.khorgos.notification;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts each person's digest into the outbox when it is due: one mail for everything that waited, once for a period
 * whichever node is first, and after a downtime one for all that was missed. Nothing to tell makes no mail.
 */
@Component
class DigestSender {
    private final DigestPlan plan;
    private final Recipients recipients;
    private final DigestEditor editor;
    private final MailOutbox mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DigestSender(
            DigestPlan plan,
            Recipients recipients,
            DigestEditor editor,
            MailOutbox mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.plan = plan;
        this.recipients = recipients;
        this.editor = editor;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${khorgos.digest.interval:PT5M}",
            fixedDelayString = "${khorgos.digest.interval:PT5M}")
    void sendDue() {
        Instant now = clock.instant();
        List<UserId> readers = plan.readers();
        SystemUser.run(() -> recipients
                .people(readers)
                .forEach(reader -> transaction.executeWithoutResult(status -> send(reader, now))));
    }

    private void send(UserRow reader, Instant now) {
        List<WaitingNotice> due = plan.take(reader, now);
        List<Digest.Line> lines = due.isEmpty() ? List.of() : editor.lines(reader, due);
        if (!lines.isEmpty()) {
            String name = "digest %s %s".formatted(reader.id(), due.get(0).id());
            UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
            mails.queue(reader, new Digest(id, lines, now));
        }
    }
}
