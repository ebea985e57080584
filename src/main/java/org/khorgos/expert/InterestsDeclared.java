package org.khorgos.expert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** An expert declared all interests of the moment; what was declared before counts no more. */
public record InterestsDeclared(UserId expert, int interests, LocalDate validUntil, Instant at) implements Audited {
    @Override
    public String subject() {
        return expert.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("interests", String.valueOf(interests), "validUntil", validUntil.toString());
    }
}
