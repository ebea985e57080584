package org.khorgos.portfolio;

import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalState.Stage;

/**
 * How many proposals a filter lets through.
 *
 * @param perStage for each stage, whatever stage the filter names
 * @param countries partner countries that occur, whatever country the filter names
 */
public record ListCounts(Map<Stage, Long> perStage, SortedSet<String> countries) {
    /** In that stage, or in all of them for null. */
    public long in(@Nullable Stage stage) {
        return stage == null
                ? perStage.values().stream().mapToLong(Long::longValue).sum()
                : perStage.getOrDefault(stage, 0L);
    }
}
