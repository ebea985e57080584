package org.khorgos.committee;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.base.WrittenDates;
import org.khorgos.identity.Actor;
import org.khorgos.identity.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes votes: each voter's once, as long as the meeting is open, many at the same time. */
@Component
class Votes {
    private final Meetings meetings;
    private final AttendanceRepository attendance;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Votes(Meetings meetings, AttendanceRepository attendance, Clock clock, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.clock = clock;
        this.events = events;
    }

    /** Throws Refused when no meeting is open, the actor is no voter there, or has voted. */
    void cast(ProposalId id, Vote vote, Actor actor) {
        Meeting meeting = meetings.open(id);
        Instant now = clock.instant();
        if (attendance.vote(meeting.id(), actor.id().value(), vote, now) == 0) {
            throw refusal(meeting, actor);
        }
        events.publishEvent(new VoteCast(id, meeting.round(), actor.id(), vote, now));
    }

    /** Those present and not recused at the open meeting. */
    List<UserId> voters(ProposalId id) {
        return attendance.findByMeeting(meetings.open(id).id()).stream()
                .filter(Attendance::isVoter)
                .map(Attendance::member)
                .toList();
    }

    private Refused refusal(Meeting meeting, Actor actor) {
        Instant votedAt = attendance
                .findByMeetingAndMember(meeting.id(), actor.id().value())
                .map(Attendance::votedAt)
                .orElse(null);
        if (votedAt == null) {
            return new Refused("committee.notVoter");
        }
        return new Refused("committee.alreadyVoted", WrittenDates.minute(votedAt, actor.zone(), actor.language()));
    }
}
