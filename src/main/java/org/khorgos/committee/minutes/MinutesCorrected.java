package org.khorgos.committee.minutes;

import java.time.Instant;
import org.khorgos.base.Audited;
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.committee.sitting.SittingMoved;
import org.khorgos.identity.UserId;

/** The text of minutes was corrected before a signature. */
public record MinutesCorrected(SittingId sitting, UserId by, Instant at) implements Audited, SittingMoved {
    @Override
    public String subject() {
        return sitting.toString();
    }
}
