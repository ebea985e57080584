package org.khorgos.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows what waits for digests and which digests were made. */
@Component
class DigestTable {
    private final JdbcClient jdbc;
    private final NoticeBoard board;

    DigestTable(JdbcClient jdbc, NoticeBoard board) {
        this.jdbc = jdbc;
        this.board = board;
    }

    /** Everybody for whom something waits. */
    List<UserId> readers() {
        return jdbc
                .sql("select distinct user_id from notification_notice where waits")
                .query(UUID.class)
                .list()
                .stream()
                .map(UserId::new)
                .toList();
    }

    /** What waits for that reader, the oldest first. */
    List<WaitingNotice> waiting(UserId reader) {
        return jdbc.sql("select notice_id, topic, message_key, arguments, route, created_at, read_at "
                        + "from notification_notice where waits and user_id = ? order by created_at, notice_id")
                .param(reader.value())
                .query(this::row)
                .list();
    }

    /** True when this period's digest is now the caller's to make; waits for another node that is making it. */
    boolean claim(UserId reader, Pace pace, LocalDate period, Instant now) {
        return jdbc.sql("insert ignore into notification_digest (user_id, pace, period, made_at) values (?, ?, ?, ?)")
                        .params(reader.value(), pace.name(), period, Timestamp.from(now))
                        .update()
                == 1;
    }

    void settle(Collection<WaitingNotice> told) {
        if (!told.isEmpty()) {
            jdbc.sql("update notification_notice set waits = false where notice_id in (:ids)")
                    .param("ids", told.stream().map(WaitingNotice::id).toList())
                    .update();
        }
    }

    private WaitingNotice row(ResultSet row, int number) throws SQLException {
        return new WaitingNotice(
                row.getObject("notice_id", UUID.class),
                Topic.valueOf(row.getString("topic")),
                row.getString("message_key"),
                board.arguments(row.getString("arguments")),
                row.getString("route"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("read_at") != null);
    }
}
