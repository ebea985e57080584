package org.khorgos.identity;

import java.time.Instant;
import org.khorgos.base.Audited;

/** A user account was made. */
public record UserCreated(UserId user, Instant at) implements Audited {
    @Override
    public String subject() {
        return user.toString();
    }
}
