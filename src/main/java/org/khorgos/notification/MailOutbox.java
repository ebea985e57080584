package org.khorgos.notification;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Languages;
import org.khorgos.base.PublicAddress;
import org.khorgos.committee.sitting.Guests;
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.invitation.InvitationId;
import org.khorgos.invitation.InvitationLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails that wait to be sent; they are written in the transaction that handles the event. */
@Component
class MailOutbox {
    private static final int SUBJECT_MAX = 200;
    private static final String LINK = "[invitation]";
    private final JdbcClient jdbc;
    private final Sentences sentences;
    private final DigestText digests;
    private final InvitationLinks links;
    private final Guests guests;
    private final PublicAddress site;
    private final Clock clock;

    MailOutbox(
            JdbcClient jdbc,
            Sentences sentences,
            DigestText digests,
            InvitationLinks links,
            Guests guests,
            PublicAddress site,
            Clock clock) {
        this.jdbc = jdbc;
        this.sentences = sentences;
        this.digests = digests;
        this.links = links;
        this.guests = guests;
        this.site = site;
        this.clock = clock;
    }

    /**
     * A mail as it leaves.
     *
     * @param invitation whose link it brings, or null
     * @param sitting of which it tells in that edition, with what it brings for a calendar and by which method, or null
     */
    record Letter(
            UUID id,
            String address,
            String subject,
            String body,
            String messageId,
            int attempts,
            @Nullable UUID invitation,
            Instant createdAt,
            @Nullable UUID recipient,
            @Nullable UUID sitting,
            @Nullable Integer edition,
            @Nullable String calendar,
            @Nullable String calendarMethod) {
        private Letter withLink(String link) {
            return new Letter(
                    id,
                    address,
                    subject,
                    body.replace(LINK, link),
                    messageId,
                    attempts,
                    invitation,
                    createdAt,
                    recipient,
                    sitting,
                    edition,
                    calendar,
                    calendarMethod);
        }
    }

    /** Writes one mail in the recipient's language; nothing happens when this person was told before. */
    void queue(UserRow recipient, Announcement announcement) {
        queue(recipient, announcement, null);
    }

    /** The same with an entry for the reader's calendar, or null. */
    void queue(UserRow recipient, Announcement announcement, @Nullable CalendarMail calendar) {
        Locale language = recipient.language();
        String sentence = sentences.say(language, announcement.key(), announcement.arguments());
        Mail mail = new Mail(
                announcement.idFor(recipient.id()),
                recipient.email(),
                language,
                sentences.say(language, "notification.mail.subject", List.of(sentence)),
                sentences.say(
                        language,
                        "notification.mail.body",
                        List.of(recipient.displayName(), sentence, site.of(announcement.route()))),
                null,
                calendar,
                announcement.at());
        insert(mail, recipient.id().value(), null);
    }

    /** Writes one mail of many things in the recipient's language; nothing happens when it was written before. */
    void queue(UserRow recipient, Digest digest) {
        DigestText.Written written = digests.write(recipient, digest);
        Mail mail = new Mail(
                digest.id(),
                recipient.email(),
                recipient.language(),
                written.subject(),
                written.body(),
                written.news(),
                null,
                digest.at());
        insert(mail, recipient.id().value(), null);
    }

    /**
     * Writes the mail of an invitation; nothing happens when it was written before.
     *
     * @param at when the invitation was sent
     * @param key with which the keys of subject and body begin
     * @param arguments fill the places of the body after the first, where the link will stand
     */
    void queue(
            InvitationId invitation, Instant at, String address, Locale language, String key, List<String> arguments) {
        List<String> places = new ArrayList<>(arguments);
        places.add(0, LINK);
        Mail mail = new Mail(
                UUID.nameUUIDFromBytes("%s %s".formatted(invitation, at).getBytes(StandardCharsets.UTF_8)),
                address,
                language,
                sentences.say(language, key + ".subject", places),
                sentences.say(language, key + ".body", places),
                null,
                null,
                at);
        insert(mail, null, invitation.value());
    }

    private record Mail(
            UUID id,
            String address,
            Locale language,
            String subject,
            String body,
            @Nullable Integer news,
            @Nullable CalendarMail calendar,
            Instant at) {}

    private void insert(Mail mail, @Nullable UUID recipient, @Nullable UUID invitation) {
        Timestamp at = Timestamp.from(mail.at());
        CalendarMail calendar = mail.calendar();
        jdbc.sql("insert ignore into notification_mail (mail_id, recipient_id, invitation_id, address, language, "
                        + "subject, body, news, sitting_id, edition, calendar, calendar_method, message_id, status, "
                        + "next_attempt_at, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?, ?)")
                .params(
                        mail.id(),
                        recipient,
                        invitation,
                        mail.address(),
                        Languages.tag(mail.language()),
                        shortened(mail.subject()),
                        mail.body(),
                        mail.news(),
                        calendar == null ? null : calendar.sitting().value(),
                        calendar == null ? null : calendar.edition(),
                        calendar == null ? null : calendar.text(),
                        calendar == null ? null : calendar.method(),
                        "<%s@%s>".formatted(mail.id(), site.host()),
                        at,
                        at)
                .update();
    }

    /**
     * Locks the mail that is due longest, passing over those that another node is sending. A link that the mail brings is
     * made now; a mail whose invitation does not hold any more, or of a sitting of which its reader was told something
     * newer, is thrown away.
     */
    Optional<Letter> takeDue() {
        while (true) {
            Optional<Letter> due = lockDue();
            if (due.isEmpty()) {
                return due;
            }
            Optional<Letter> complete = complete(due.get());
            if (complete.isPresent()) {
                return complete;
            }
            delete(due.get().id());
        }
    }

    private Optional<Letter> lockDue() {
        return jdbc.sql("select mail_id as id, address, subject, body, message_id, attempts, invitation_id as "
                        + "invitation, created_at, recipient_id as recipient, sitting_id as sitting, edition, calendar, "
                        + "calendar_method from notification_mail "
                        + "where status = 'QUEUED' and next_attempt_at <= ? "
                        + "order by next_attempt_at limit 1 for update skip locked")
                .param(Timestamp.from(clock.instant()))
                .query(Letter.class)
                .optional();
    }

    private Optional<Letter> complete(Letter letter) {
        UUID sitting = letter.sitting();
        if (sitting != null) {
            UserId reader = new UserId(requireNonNull(letter.recipient()));
            return guests.last(new SittingId(sitting), reader)
                    .filter(word -> word.edition() == requireNonNull(letter.edition()))
                    .map(word -> letter);
        }
        UUID invitation = letter.invitation();
        return invitation == null
                ? Optional.of(letter)
                : links.newRoute(new InvitationId(invitation), letter.createdAt())
                        .map(route -> letter.withLink(site.of(route)));
    }

    private void delete(UUID id) {
        jdbc.sql("delete from notification_mail where mail_id = ?").param(id).update();
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
