package org.khorgos.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts notices up; they are kept as keys and read in whatever language their reader then has. */
@Component
class NoticeBoard {
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    NoticeBoard(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Nothing happens when this person was told before. */
    void post(UserId reader, Announcement announcement) {
        post(reader, null, announcement);
    }

    /** The same, to be told by the reader's next digest too. */
    void postForDigest(UserId reader, Topic topic, Announcement announcement) {
        post(reader, topic, announcement);
    }

    private void post(UserId reader, @Nullable Topic topic, Announcement announcement) {
        jdbc.sql("insert ignore into notification_notice "
                        + "(topic, waits, notice_id, user_id, message_key, arguments, route, created_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        topic == null ? null : topic.name(),
                        topic != null,
                        announcement.idFor(reader),
                        reader.value(),
                        announcement.key(),
                        write(announcement.arguments()),
                        announcement.route(),
                        Timestamp.from(announcement.at()))
                .update();
    }

    /**
     * Marks as read what all others than the holder were told of that page.
     *
     * @param holder a user's id, or empty
     */
    void settle(String route, String holder) {
        jdbc.sql("update notification_notice set read_at = greatest(created_at, ?) "
                        + "where route = ? and read_at is null and cast(user_id as char) <> ?")
                .params(Timestamp.from(clock.instant()), route, holder)
                .update();
    }

    /** Marks as read what that person was told of that page. */
    void settleFor(UserId reader, String route) {
        jdbc.sql("update notification_notice set read_at = greatest(created_at, ?) "
                        + "where route = ? and read_at is null and user_id = ?")
                .params(Timestamp.from(clock.instant()), route, reader.value())
                .update();
    }

    List<String> arguments(String stored) {
        try {
            return json.readValue(stored, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(List<String> arguments) {
        try {
            return json.writeValueAsString(arguments);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
