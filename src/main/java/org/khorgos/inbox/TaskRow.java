package org.khorgos.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.identity.UserId;
import org.khorgos.workflow.TaskId;

/**
 * A line of the inbox; a task that is over tells who ended it and when (UTC). Experts and voters are named only to who may
 * know them.
 *
 * @param organisation of the lead proposer, empty for who may not see the proposal
 * @param subject which of several like tasks it is, empty when that would name somebody
 * @param closed true when it ended without being done
 * @param personal true when it was given to one person, who cannot give it back
 * @param soonAt when its light turns yellow
 * @param priority from 0 to 100, usually 50
 * @param delegatedBy who gave it to the assignee, null when nobody did
 */
public record TaskRow(
        TaskId id,
        ProposalId proposal,
        String number,
        String title,
        ProposalState state,
        UUID call,
        String callCode,
        String partnerCountry,
        String organisation,
        Operation kind,
        String subject,
        @Nullable UserId assignee,
        @Nullable String assigneeName,
        @Nullable String delegatedBy,
        boolean personal,
        boolean closed,
        int priority,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable Instant soonAt,
        @Nullable Instant followUpAt,
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

    /** The light at that moment. */
    public DueLight light(Instant now) {
        if (dueAt == null || !open()) {
            return DueLight.NONE;
        }
        if (dueAt.isBefore(now)) {
            return DueLight.RED;
        }
        return soonAt != null && !soonAt.isAfter(now) ? DueLight.YELLOW : DueLight.GREEN;
    }

    /** In which part of a list that is grouped so: the name of the stage or the code of the call. */
    public String group(TaskGrouping grouping) {
        return switch (grouping) {
            case STAGE -> state.stage().name();
            case CALL -> callCode;
        };
    }
}
