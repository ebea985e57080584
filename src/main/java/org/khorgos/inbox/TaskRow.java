package org.khorgos.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.identity.UserId;
import org.khorgos.workflow.TaskId;

/**
 * A line of the inbox; a task that is over tells who ended it and when (UTC).
 *
 * @param closed true when it ended without being done
 * @param personal true when it was given to one person, who cannot give it back
 */
public record TaskRow(
        TaskId id,
        ProposalId proposal,
        String number,
        String title,
        ProposalState state,
        String partnerCountry,
        Operation kind,
        String subject,
        @Nullable UserId assignee,
        @Nullable String assigneeName,
        boolean personal,
        boolean closed,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable String endedByName) {
    /** True while somebody has to do it. */
    public boolean open() {
        return endedAt == null;
    }

    /** True when it was given to this person or taken by them. */
    public boolean isOf(UserId user) {
        return user.equals(assignee);
    }
}
