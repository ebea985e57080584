package org.khorgos.committee;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.base.Refused;
import org.khorgos.committee.CommitteeDetails.MeetingRow;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the meetings of the committee. */
@Service
@Transactional(readOnly = true)
public class MeetingService {
    private final MeetingRepository meetings;
    private final AttendanceRepository attendance;
    private final Electorate electorate;
    private final UserDirectory users;
    private final CurrentUser current;

    MeetingService(
            MeetingRepository meetings,
            AttendanceRepository attendance,
            Electorate electorate,
            UserDirectory users,
            CurrentUser current) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.electorate = electorate;
        this.users = users;
        this.current = current;
    }

    /** The meetings with attendance and votes. */
    @Requires(Operation.VIEW_VOTES)
    public CommitteeDetails details(ProposalId id) {
        return new CommitteeDetails(meetings.findByProposalOrderByRound(id.value()).stream()
                .map(this::row)
                .toList());
    }

    /** Who belongs to the committee now and what may be moved. */
    @Requires(Operation.PREPARE_MEETING)
    public MeetingPlan plan(ProposalId id) {
        boolean revised =
                meetings.existsByProposalAndDecisionAndReleasedAtIsNotNull(id.value(), CommitteeDecision.REVISE);
        return new MeetingPlan(electorate.members(id), !revised);
    }

    /** What the signed-in member votes on; throws Refused when no vote is open or the member may not vote. */
    @Requires(Operation.CAST_VOTE)
    public Ballot ballot(ProposalId id) {
        Meeting meeting = meetings.findFirstByProposalOrderByRoundDesc(id.value())
                .filter(last -> last.status() == MeetingStatus.OPEN)
                .orElseThrow(() -> new Refused("committee.notOpen"));
        Attendance own = attendance
                .findByMeetingAndMember(meeting.id(), current.get().id().value())
                .filter(Attendance::isVoter)
                .orElseThrow(() -> new Refused("committee.notVoter"));
        return meeting.ballot(own.vote());
    }

    private MeetingRow row(Meeting meeting) {
        List<Attendance> rows = attendance.findByMeeting(meeting.id());
        Map<UserId, UserRow> people =
                users.get(Stream.concat(rows.stream().map(Attendance::member), Stream.of(meeting.preparedBy()))
                        .collect(Collectors.toSet()));
        return meeting.row(
                name(people, meeting.preparedBy()),
                VoteCounter.count(rows),
                rows.stream()
                        .map(row -> row.row(name(people, row.member())))
                        .sorted((one, other) -> one.member().compareTo(other.member()))
                        .toList());
    }

    private static String name(Map<UserId, UserRow> people, UserId id) {
        UserRow row = people.get(id);
        return row == null ? id.toString() : row.displayName();
    }
}
