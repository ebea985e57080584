package org.khorgos.committee.sitting;

import java.time.Instant;
import java.util.List;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** A sitting to which people are invited has another time, place or name. */
public record SittingChanged(SittingId sitting, List<UserId> told, UserId by, Instant at)
        implements Audited, SittingMoved {
    public SittingChanged {
        told = List.copyOf(told);
    }

    @Override
    public String subject() {
        return sitting.toString();
    }
}
