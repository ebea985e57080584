package org.khorgos.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Languages;
import org.khorgos.identity.UserRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes notices and mails that have not left away that speak of one proposal; a digest loses its lines, a mail that tells
 * nothing else goes.
 */
@Component
class Retraction {
    private final JdbcClient jdbc;
    private final DigestText digests;

    Retraction(JdbcClient jdbc, DigestText digests) {
        this.jdbc = jdbc;
        this.digests = digests;
    }

    private record Told(UUID id, String text) {}

    /** Takes away what that person was told of the proposal before that instant. */
    void takeBack(UserRow reader, Mention mention, Instant before) {
        notices(reader, mention, before).stream()
                .filter(told -> mention.in(told.text()))
                .forEach(told -> jdbc.sql("delete from notification_notice where notice_id = ?")
                        .param(told.id())
                        .update());
        takeBackMails(reader, mention, before);
    }

    private List<Told> notices(UserRow reader, Mention mention, Instant before) {
        return jdbc.sql(
                        "select notice_id as id, concat(route, ' ', arguments) as text from notification_notice "
                                + "where user_id = :reader and created_at < :before and (route like :id or arguments like :number)")
                .param("reader", reader.id().value())
                .param("before", Timestamp.from(before))
                .param("id", mention.likeId())
                .param("number", mention.likeNumber())
                .query(Told.class)
                .list();
    }

    private void takeBackMails(UserRow reader, Mention mention, Instant before) {
        jdbc
                .sql(
                        "select mail_id as id, language, body, news from notification_mail where recipient_id = :reader "
                                + "and status = 'QUEUED' and created_at < :before and (body like :id or body like :number) for update")
                .param("reader", reader.id().value())
                .param("before", Timestamp.from(before))
                .param("id", mention.likeId())
                .param("number", mention.likeNumber())
                .query(Mailed.class)
                .list()
                .stream()
                .filter(mailed -> mention.in(mailed.body()))
                .forEach(mailed -> shorten(mailed, reader, mention));
    }

    private record Mailed(
            UUID id, String language, String body, @Nullable Integer news) {}

    private void shorten(Mailed mailed, UserRow reader, Mention mention) {
        Integer news = mailed.news();
        Optional<DigestText.Written> left = news == null
                ? Optional.empty()
                : digests.without(mention, mailed.body(), news, Languages.of(mailed.language()), reader.displayName());
        left.ifPresentOrElse(
                written -> jdbc.sql("update notification_mail set subject = ?, body = ?, news = ? where mail_id = ?")
                        .params(written.subject(), written.body(), written.news(), mailed.id())
                        .update(),
                () -> jdbc.sql("delete from notification_mail where mail_id = ?")
                        .param(mailed.id())
                        .update());
    }
}
