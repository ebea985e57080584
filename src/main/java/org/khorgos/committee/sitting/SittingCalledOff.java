package org.khorgos.committee.sitting;

import java.time.Instant;
import java.util.List;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** A sitting is called off before it began; those who were invited are named. */
public record SittingCalledOff(SittingId sitting, List<UserId> told, UserId by, Instant at)
        implements Audited, SittingMoved {
    public SittingCalledOff {
        told = List.copyOf(told);
    }

    @Override
    public String subject() {
        return sitting.toString();
    }
}
