package org.khorgos.committee;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;
import org.springframework.stereotype.Component;

/** Gives open and closed votes to the screens of sittings, and lets people leave an open one and come back. */
@Component
public class Polls {
    private final MeetingRepository meetings;
    private final AttendanceRepository attendance;
    private final Clock clock;

    Polls(MeetingRepository meetings, AttendanceRepository attendance, Clock clock) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.clock = clock;
    }

    /** Those votes by the id of their meeting, in two statements. */
    public Map<UUID, Poll> of(Collection<UUID> ids) {
        Map<UUID, List<Attendance>> rows =
                attendance.findByMeetingIn(ids).stream().collect(Collectors.groupingBy(Attendance::meeting));
        return meetings.findAllById(ids).stream()
                .collect(Collectors.toMap(
                        Meeting::id, meeting -> poll(meeting, rows.getOrDefault(meeting.id(), List.of()))));
    }

    /** The member leaves the room: without a vote they are not counted as present, with one they stay counted. */
    public void leave(ProposalId proposal, UserId member) {
        meetings.holdOpen(proposal.value())
                .ifPresent(meeting -> attendance.leave(meeting.id(), member.value(), clock.instant()));
    }

    /** The member is back in the room; who was absent when the motion was put does not vote on it. */
    public void comeBack(ProposalId proposal, UserId member) {
        meetings.holdOpen(proposal.value()).ifPresent(meeting -> attendance.comeBack(meeting.id(), member.value()));
    }

    private static Poll poll(Meeting meeting, List<Attendance> rows) {
        Map<UserId, Poll.Seat> seats = rows.stream()
                .collect(Collectors.toMap(
                        Attendance::member, row -> new Poll.Seat(row.isPresent(), row.isRecused(), row.vote())));
        int awaited = (int) seats.values().stream().filter(Poll.Seat::isAwaited).count();
        return new Poll(
                meeting.motion(),
                meeting.request(),
                meeting.status(),
                VoteCounter.count(rows),
                awaited,
                seats,
                meeting.decision());
    }
}
