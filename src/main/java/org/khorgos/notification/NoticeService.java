package org.khorgos.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.khorgos.identity.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in user's own notices. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class NoticeService {
    private final JdbcClient jdbc;
    private final NoticeBoard board;
    private final Sentences sentences;
    private final CurrentUser current;
    private final Clock clock;

    NoticeService(JdbcClient jdbc, NoticeBoard board, Sentences sentences, CurrentUser current, Clock clock) {
        this.jdbc = jdbc;
        this.board = board;
        this.sentences = sentences;
        this.current = current;
        this.clock = clock;
    }

    /** How many are not read yet. */
    public int unread() {
        return jdbc.sql("select count(*) from notification_notice where user_id = ? and read_at is null")
                .param(me())
                .query(Integer.class)
                .single();
    }

    /** The newest ones in that language, the newest first. */
    public List<NoticeRow> latest(Locale language, int limit) {
        return jdbc.sql("select notice_id, message_key, arguments, route, created_at, read_at from notification_notice "
                        + "where user_id = ? order by created_at desc, notice_id limit ?")
                .params(me(), limit)
                .query((row, index) -> new NoticeRow(
                        new NoticeId(row.getObject("notice_id", UUID.class)),
                        sentences.say(
                                language, row.getString("message_key"), board.arguments(row.getString("arguments"))),
                        row.getString("route"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("read_at") != null))
                .list();
    }

    /** Nothing happens to a notice of somebody else or one that was read before. */
    @Transactional
    public void markRead(NoticeId id) {
        jdbc.sql("update notification_notice set read_at = greatest(created_at, ?) "
                        + "where notice_id = ? and user_id = ? and read_at is null")
                .params(Timestamp.from(clock.instant()), id.value(), me())
                .update();
    }

    /** All of them. */
    @Transactional
    public void markAllRead() {
        jdbc.sql("update notification_notice set read_at = greatest(created_at, ?) "
                        + "where user_id = ? and read_at is null")
                .params(Timestamp.from(clock.instant()), me())
                .update();
    }

    private UUID me() {
        return current.get().id().value();
    }
}
