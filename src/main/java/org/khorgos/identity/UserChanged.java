package org.khorgos.identity;

import java.time.Instant;
import org.khorgos.base.Audited;

/** An administrator changed a user account. */
public record UserChanged(UserId user, Instant at) implements Audited {
    @Override
    public String subject() {
        return user.toString();
    }
}
