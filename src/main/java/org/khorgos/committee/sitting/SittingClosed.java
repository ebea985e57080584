package org.khorgos.committee.sitting;

import java.time.Instant;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** A sitting ended. */
public record SittingClosed(SittingId sitting, UserId by, Instant at) implements Audited, SittingMoved {
    @Override
    public String subject() {
        return sitting.toString();
    }
}
