package org.khorgos.identity;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Audited;

/** An absence was ended before its last day, by the absent person, the substitute or who directs them. */
public record AbsenceEnded(
        AbsenceId absence, UserId user, @Nullable UserId substitute, Instant at) implements Audited {
    @Override
    public String subject() {
        return user.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("absence", absence.toString(), "substitute", substitute == null ? "" : substitute.toString());
    }
}
