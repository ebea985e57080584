package org.khorgos.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** A time in the committee was entered or ended; lastDay is null for no end. */
public record TermChanged(
        UserId person, LocalDate firstDay, @Nullable LocalDate lastDay, Instant at) implements Audited {
    @Override
    public String subject() {
        return person.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("from", firstDay.toString(), "to", lastDay == null ? "" : lastDay.toString()));
    }
}
