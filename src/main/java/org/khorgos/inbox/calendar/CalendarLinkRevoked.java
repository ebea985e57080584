package org.khorgos.inbox.calendar;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** Somebody took the private address of their deadlines back. */
public record CalendarLinkRevoked(UserId user, Instant at) implements Audited {
    @Override
    public String subject() {
        return user.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
