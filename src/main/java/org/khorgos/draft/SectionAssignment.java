package org.khorgos.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/**
 * Who shall write a section of a draft and until when; the others may write there all the same.
 *
 * @param section one of {@link org.khorgos.content.ContentFields#SECTIONS}
 * @param due the last day for it in that zone
 * @param zone of the first signatory when they chose the day
 * @param readyAt when the assignee said that it is ready, null before
 */
public record SectionAssignment(
        UUID id,
        ProposalId proposal,
        String section,
        UserId assignee,
        LocalDate due,
        ZoneId zone,
        Instant assignedAt,
        @Nullable Instant readyAt) {
    /** The last moment of the last day. */
    public Instant end() {
        return due.atTime(LocalTime.MAX).atZone(zone).toInstant();
    }

    public boolean isReady() {
        return readyAt != null;
    }

    /** True when the last day is over and the section not ready. */
    public boolean isOverdue(Instant now) {
        return !isReady() && now.isAfter(end());
    }
}
