package org.khorgos.workflow.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision table in the list of all.
 *
 * @param version how often the models have been put to work, by which the history names a table
 * @param releasedAt when its lines were last changed by a release (UTC), null when they came with the application
 * @param waiting true when a change waits for its second person
 */
public record TableRow(
        String decision, int version, int lines, @Nullable Instant releasedAt, boolean waiting) {}
