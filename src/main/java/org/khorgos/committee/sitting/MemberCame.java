package org.khorgos.committee.sitting;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** A member came into the room of a sitting. */
public record MemberCame(SittingId sitting, UserId member, UserId by, Instant at) implements Audited, SittingMoved {
    @Override
    public String subject() {
        return sitting.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("member", member.toString()));
    }
}
