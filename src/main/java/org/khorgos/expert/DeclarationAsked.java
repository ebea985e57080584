package org.khorgos.expert;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** An expert who never declared interests was asked to. */
public record DeclarationAsked(UserId expert, Instant at) implements Audited {
    @Override
    public String subject() {
        return expert.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
