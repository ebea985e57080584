package org.khorgos.draft;

import java.time.Instant;
import java.util.UUID;
import org.khorgos.identity.UserId;

/**
 * A field that two people changed at once; values are JSON.
 *
 * @param baseRevision of the draft that the second writer had seen
 * @param mine what the second writer typed
 * @param theirs what stood in the draft already
 */
public record ConflictRow(
        UUID id,
        String path,
        long baseRevision,
        String mine,
        UserId mineBy,
        Instant mineAt,
        String theirs,
        UserId theirsBy,
        Instant theirsAt) {
    /** Which of the two shall stand. */
    public enum Choice {
        MINE,
        THEIRS
    }
}
