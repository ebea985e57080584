package org.khorgos.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told in one mail, the most urgent first. */
record Digest(UUID id, List<Line> lines, Instant at) {
    Digest {
        lines = List.copyOf(lines);
    }

    /**
     * One thing that is told.
     *
     * @param route the page to open, without leading slash
     * @param dueAt until when it is to be done (UTC), null when nothing is to be done
     */
    record Line(String text, String route, @Nullable Instant dueAt) {}
}
