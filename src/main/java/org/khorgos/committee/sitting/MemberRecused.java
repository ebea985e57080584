package org.khorgos.committee.sitting;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** A member goes out of the room for one item. */
public record MemberRecused(SittingId sitting, ItemId item, UserId member, UserId by, Instant at)
        implements Audited, SittingMoved {
    @Override
    public String subject() {
        return sitting.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("item", item.toString(), "member", member.toString()));
    }
}
