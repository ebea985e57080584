package org.khorgos.inbox.calendar;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** Somebody made a private address for their deadlines; one that they had before works no more. */
public record CalendarLinkMade(UserId user, Instant at) implements Audited {
    @Override
    public String subject() {
        return user.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
