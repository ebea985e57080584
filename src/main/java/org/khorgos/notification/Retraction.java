package org.khorgos.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khorgos.identity.UserRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes notices, mails that have not left and lines of digests away that speak of one proposal. */
@Component
class Retraction {
    private final JdbcClient jdbc;
    private final MailOutbox mails;

    Retraction(JdbcClient jdbc, MailOutbox mails) {
        this.jdbc = jdbc;
        this.mails = mails;
    }

    private record Told(UUID id, String text) {}

    /** Takes away what that person was told of the proposal before that instant. */
    void takeBack(UserRow reader, Mention mention, Instant before) {
        notices(reader, mention, before).stream()
                .filter(told -> mention.in(told.text()))
                .forEach(told -> jdbc.sql("delete from notification_notice where notice_id = ?")
                        .param(told.id())
                        .update());
        mails.takeBack(reader, mention, before);
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
}
