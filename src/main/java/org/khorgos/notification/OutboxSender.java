package org.khorgos.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties the outbox, one mail in a transaction. A server that cannot be reached is tried for ever with growing pauses;
 * a mail that the server refuses fails after a number of attempts.
 */
@Component
class OutboxSender {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
    private final MailOutbox outbox;
    private final ObjectProvider<JavaMailSender> server;
    private final TransactionTemplate transaction;
    private final MailSettings settings;
    private final Clock clock;

    OutboxSender(
            MailOutbox outbox,
            ObjectProvider<JavaMailSender> server,
            TransactionTemplate transaction,
            MailSettings settings,
            Clock clock) {
        this.outbox = outbox;
        this.server = server;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    private enum Result {
        SENT,
        REFUSED,
        UNREACHABLE,
        NOTHING_DUE
    }

    @Scheduled(fixedDelayString = "${khorgos.mail.interval:PT10S}")
    void sendDue() {
        server.ifAvailable(available -> {
            Result last;
            do {
                last = transaction.execute(status -> sendOne(available));
            } while (last == Result.SENT || last == Result.REFUSED);
        });
    }

    private Result sendOne(JavaMailSender available) {
        Optional<MailOutbox.Letter> due = outbox.takeDue();
        if (due.isEmpty()) {
            return Result.NOTHING_DUE;
        }
        MailOutbox.Letter letter = due.get();
        try {
            available.send(message(available, letter));
            outbox.sent(letter);
            return Result.SENT;
        } catch (MailException e) {
            return keep(letter, e);
        }
    }

    private Result keep(MailOutbox.Letter letter, MailException failure) {
        boolean refused = failure instanceof MailParseException
                || (failure instanceof MailSendException sending && sending.getCause() == null);
        int failures = letter.attempts() + 1;
        LOG.warn("mail {} does not leave at attempt {}: {}", letter.id(), failures, failure.getMessage());
        if (refused && failures >= settings.attempts()) {
            outbox.failed(letter);
        } else {
            outbox.tryAgain(letter, clock.instant().plus(settings.pauseAfter(failures)));
        }
        return refused ? Result.REFUSED : Result.UNREACHABLE;
    }

    private MimeMessage message(JavaMailSender available, MailOutbox.Letter letter) {
        try {
            MimeMessage message = available.createMimeMessage();
            String calendar = letter.calendar();
            MimeMessageHelper mail = new MimeMessageHelper(message, calendar != null, StandardCharsets.UTF_8.name());
            mail.setFrom(settings.from());
            mail.setTo(letter.address());
            mail.setSubject(letter.subject());
            mail.setText(letter.body());
            if (calendar != null) {
                mail.addAttachment(
                        "sitting.ics",
                        new ByteArrayResource(calendar.getBytes(StandardCharsets.UTF_8)),
                        "text/calendar; method=%s; charset=UTF-8".formatted(letter.calendarMethod()));
            }
            mail.setSentDate(Date.from(clock.instant()));
            message.setHeader("Message-ID", letter.messageId());
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
    }
}
