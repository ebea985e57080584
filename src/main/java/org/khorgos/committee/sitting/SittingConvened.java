package org.khorgos.committee.sitting;

import java.time.Instant;
import java.util.List;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** The members are invited to a sitting. */
public record SittingConvened(SittingId sitting, List<UserId> invited, UserId by, Instant at)
        implements Audited, SittingMoved {
    public SittingConvened {
        invited = List.copyOf(invited);
    }

    @Override
    public String subject() {
        return sitting.toString();
    }
}
