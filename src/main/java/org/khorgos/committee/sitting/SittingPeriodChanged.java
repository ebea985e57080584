package org.khorgos.committee.sitting;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** The chair set another number of days. */
public record SittingPeriodChanged(SittingPeriod period, int before, int days, UserId by, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return period.name();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("before", String.valueOf(before), "days", String.valueOf(days)));
    }
}
