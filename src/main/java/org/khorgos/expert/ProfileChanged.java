package org.khorgos.expert;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** An expert wrote what they know and how much they can take on. */
public record ProfileChanged(UserId expert, int fields, int loadLimit, Instant at) implements Audited {
    @Override
    public String subject() {
        return expert.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("fields", String.valueOf(fields), "loadLimit", String.valueOf(loadLimit));
    }
}
