package org.khorgos.notification;

import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.base.Languages;
import org.khorgos.identity.UserRow;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails that wait to be sent; they are written in the transaction that handles the event. */
@Component
class MailOutbox {
    private static final int SUBJECT_MAX = 200;
    private final JdbcClient jdbc;
    private final Sentences sentences;
    private final URI baseUrl;
    private final Clock clock;

    MailOutbox(JdbcClient jdbc, Sentences sentences, @Value("${khorgos.base-url}") URI baseUrl, Clock clock) {
        this.jdbc = jdbc;
        this.sentences = sentences;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /** A mail as it leaves. */
    record Letter(UUID id, String address, String subject, String body, String messageId, int attempts) {}

    /** Writes one mail in the recipient's language; nothing happens when this person was told before. */
    void queue(UserRow recipient, Announcement announcement) {
        Locale language = recipient.language();
        UUID id = announcement.idFor(recipient.id());
        String sentence = sentences.say(language, announcement.key(), announcement.arguments());
        String link = baseUrl.toString().replaceAll("/+$", "") + "/" + announcement.route();
        Timestamp at = Timestamp.from(announcement.at());
        jdbc.sql("insert ignore into notification_mail (mail_id, recipient_id, address, language, subject, body, "
                        + "message_id, status, next_attempt_at, created_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?, ?)")
                .params(
                        id,
                        recipient.id().value(),
                        recipient.email(),
                        Languages.tag(language),
                        shortened(sentences.say(language, "notification.mail.subject", List.of(sentence))),
                        sentences.say(
                                language, "notification.mail.body", List.of(recipient.displayName(), sentence, link)),
                        "<%s@%s>".formatted(id, baseUrl.getHost()),
                        at,
                        at)
                .update();
    }

    /** Locks the mail that is due longest, passing over those that another node is sending. */
    Optional<Letter> takeDue() {
        return jdbc.sql("select mail_id as id, address, subject, body, message_id, attempts from notification_mail "
                        + "where status = 'QUEUED' and next_attempt_at <= ? "
                        + "order by next_attempt_at limit 1 for update skip locked")
                .param(Timestamp.from(clock.instant()))
                .query(Letter.class)
                .optional();
    }

    void sent(Letter letter) {
        jdbc.sql("update notification_mail set status = 'SENT', attempts = attempts + 1, sent_at = ? where mail_id = ?")
                .params(Timestamp.from(clock.instant()), letter.id())
                .update();
    }

    void tryAgain(Letter letter, Instant when) {
        jdbc.sql("update notification_mail set attempts = attempts + 1, next_attempt_at = ? where mail_id = ?")
                .params(Timestamp.from(when), letter.id())
                .update();
    }

    void failed(Letter letter) {
        jdbc.sql("update notification_mail set status = 'FAILED', attempts = attempts + 1 where mail_id = ?")
                .param(letter.id())
                .update();
    }

    private static String shortened(String subject) {
        String line = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.codePointCount(0, line.length()) <= SUBJECT_MAX
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SUBJECT_MAX - 1)) + "…";
    }
}
