package org.khorgos.portfolio;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.workflow.TaskHolder;

/**
 * One of the reader's own proposals and in whose hands it is.
 *
 * @param endedFrom the state before it ended, null while it is under way
 */
public record OwnRow(
        ProposalId id,
        String number,
        String title,
        ProposalState state,
        Instant stateSince,
        @Nullable ProposalState endedFrom,
        List<TaskHolder> holders) {
    public OwnRow {
        holders = List.copyOf(holders);
    }
}
