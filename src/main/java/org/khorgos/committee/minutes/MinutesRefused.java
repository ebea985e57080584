package org.khorgos.committee.minutes;

import java.time.Instant;
import org.khorgos.base.Audited;
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.committee.sitting.SittingMoved;
import org.khorgos.identity.UserId;

/** The second one refused to sign the minutes, which are a draft again. */
public record MinutesRefused(SittingId sitting, UserId by, Instant at) implements Audited, SittingMoved {
    @Override
    public String subject() {
        return sitting.toString();
    }
}
