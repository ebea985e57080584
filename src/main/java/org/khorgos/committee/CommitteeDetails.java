package org.khorgos.committee;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The meetings on one proposal, oldest first, with attendance and votes. */
public record CommitteeDetails(List<MeetingRow> meetings) {
    public CommitteeDetails {
        meetings = List.copyOf(meetings);
    }

    /** One meeting; the decision is null until there is one. */
    public record MeetingRow(
            int round,
            Instant meetingAt,
            Motion motion,
            String request,
            String preparedBy,
            MeetingStatus status,
            @Nullable CommitteeDecision decision,
            VoteCount count,
            List<AttendanceRow> attendance) {
        public MeetingRow {
            attendance = List.copyOf(attendance);
        }
    }

    /** One member at a meeting; the vote is null when none was given. */
    public record AttendanceRow(
            String member,
            boolean present,
            boolean recused,
            String recusalReason,
            @Nullable Vote vote,
            @Nullable Instant votedAt) {}

    /** The last meeting. */
    public Optional<MeetingRow> last() {
        return meetings.isEmpty() ? Optional.empty() : Optional.of(meetings.get(meetings.size() - 1));
    }
}
