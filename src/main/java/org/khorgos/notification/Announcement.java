package org.khorgos.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khorgos.identity.UserId;

/**
 * Something to be told to one or more people.
 *
 * @param source what it follows from; the same source tells the same person only once
 * @param key message key of the sentence
 * @param arguments fill its places; one that begins with @ is a message key itself, or several with a space between, and
 *     one such as 2026-12-31 is a day that is written as the reader writes days
 * @param route the page to open, without leading slash
 * @param at when it happened
 */
record Announcement(String source, String key, List<String> arguments, String route, Instant at) {
    Announcement {
        arguments = List.copyOf(arguments);
    }

    /** The same id whenever the same source is told to the same person. */
    UUID idFor(UserId recipient) {
        return UUID.nameUUIDFromBytes((source + "|" + key + "|" + recipient).getBytes(StandardCharsets.UTF_8));
    }
}
