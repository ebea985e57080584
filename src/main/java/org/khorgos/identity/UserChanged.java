package org.khorgos.identity;

import java.time.Instant;
import org.khorgos.base.Audited;

/** A user account was changed: by an administrator, or by a role that its owner accepted. */
public record UserChanged(UserId user, Instant at) implements Audited {
    @Override
    public String subject() {
        return user.toString();
    }
}
