package org.khorgos.committee.minutes;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.committee.sitting.SittingMoved;
import org.khorgos.identity.UserId;

/** One of the two signed the minutes; sha256 is the fingerprint of what was signed. */
public record MinutesSigned(SittingId sitting, UserId by, String sha256, Instant at) implements Audited, SittingMoved {
    @Override
    public String subject() {
        return sitting.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("sha256", sha256);
    }
}
