package org.khorgos.committee;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.AlreadyDone;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.conflict.ConflictDeclarations;
import org.khorgos.identity.Acting;
import org.khorgos.identity.UserId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Keeps the meetings on a proposal: one is open at a time, and its members are those of the day of its preparation. */
@Component
public class Meetings {
    private static final Duration EARLIEST = Duration.ofDays(30);
    private static final Duration LATEST = Duration.ofDays(366);

    private final MeetingRepository meetings;
    private final AttendanceRepository attendance;
    private final Electorate electorate;
    private final ConflictDeclarations conflicts;
    private final CommitteeProcess process;
    private final Acting acting;

    Meetings(
            MeetingRepository meetings,
            AttendanceRepository attendance,
            Electorate electorate,
            ConflictDeclarations conflicts,
            CommitteeProcess process,
            Acting acting) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.electorate = electorate;
        this.conflicts = conflicts;
        this.process = process;
        this.acting = acting;
    }

    /**
     * Opens the vote and gives the id of its meeting; one that a process left behind which runs no more becomes void.
     * Throws Refused as {@link CommitteeService#prepare} says.
     */
    public UUID prepare(ProposalId id, MeetingDraft draft) {
        checkDraft(id, draft);
        List<MemberRow> members = electorate.members(id);
        checkMembers(draft, members);
        Meeting last = meetings.findFirstByProposalOrderByRoundDesc(id.value()).orElse(null);
        if (last != null && last.isPending()) {
            annul(last);
        }
        Instant now = acting.now();
        UserId by = acting.actor().id();
        Meeting meeting = new Meeting(id, last == null ? 1 : last.round() + 1, draft, by, now);
        try {
            meetings.saveAndFlush(meeting);
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw new AlreadyDone("committee.alreadyPrepared");
        }
        List<MemberRow> seats = Seats.taken(members, draft.present(), member -> recusal(draft, member) != null);
        List<Attendance> rows = attendance.saveAllAndFlush(seats.stream()
                .map(member -> new Attendance(
                        meeting.id(), member.id(), draft.present().contains(member.id()), recusal(draft, member)))
                .toList());
        draft.recusals().forEach((member, reason) -> conflicts.declare(id, member, reason));
        int voters = (int) rows.stream().filter(Attendance::isVoter).count();
        acting.tell(new MeetingPrepared(id, meeting.round(), draft.motion(), seats.size(), voters, by, now));
        return meeting.id();
    }

    /** Only where no process goes on from it any more; throws Refused otherwise. */
    private void annul(Meeting last) {
        if (!process.awaitsMeeting(last.proposal())) {
            throw new AlreadyDone("committee.alreadyPrepared");
        }
        last.annul(acting.now());
        meetings.saveAndFlush(last);
        acting.tell(new MeetingAnnulled(
                last.proposal(), last.round(), acting.actor().id(), acting.now()));
    }

    /** True as long as the proposers were not asked for a revision. */
    public boolean mayAskForRevision(ProposalId id) {
        return !meetings.existsByProposalAndDecisionAndReleasedAtIsNotNull(id.value(), CommitteeDecision.REVISE);
    }

    /** The open one, kept open until the end of the transaction; throws Refused when there is none. */
    Meeting open(ProposalId id) {
        return meetings.holdOpen(id.value()).orElseThrow(() -> new Refused("committee.notOpen"));
    }

    /**
     * Holds the open vote so that it can be closed: waits until nobody is voting; throws Refused when none is open (any
     * more).
     */
    public void holdForClosing(ProposalId id) {
        if (meetings.lockOpen(id.value()).isEmpty()) {
            throw new Refused("committee.notOpen");
        }
    }

    /** True when a vote on the proposal is open. */
    public boolean isOpen(ProposalId id) {
        return last(id).filter(meeting -> meeting.status() == MeetingStatus.OPEN)
                .isPresent();
    }

    /** The last meeting on the proposal, whatever its state. */
    public Optional<UUID> lastOn(ProposalId id) {
        return last(id).map(Meeting::id);
    }

    Optional<Meeting> last(ProposalId id) {
        return meetings.findFirstByProposalOrderByRoundDesc(id.value());
    }

    VoteCount close(ProposalId id) {
        Meeting meeting = meetings.lockOpen(id.value()).orElseThrow(() -> new Refused("committee.notOpen"));
        VoteCount count = count(meeting);
        meeting.close(acting.now());
        meetings.saveAndFlush(meeting);
        acting.tell(new VotesCounted(id, meeting.round(), count, acting.now()));
        return count;
    }

    void missQuorum(ProposalId id) {
        Meeting meeting = counted(id);
        meeting.missQuorum();
        acting.tell(new QuorumMissed(id, meeting.round(), acting.now()));
    }

    /** Throws NotFound when the last meeting is not counted or something has followed from it. */
    Meeting counted(ProposalId id) {
        return last(id).filter(Meeting::isCounted).orElseThrow(() -> new NotFound("counted meeting on " + id));
    }

    private VoteCount count(Meeting meeting) {
        return VoteCounter.count(attendance.findByMeeting(meeting.id()));
    }

    private void checkDraft(ProposalId id, MeetingDraft draft) {
        Instant now = acting.now();
        if (draft.meetingAt().isBefore(now.minus(EARLIEST)) || draft.meetingAt().isAfter(now.plus(LATEST))) {
            throw new Refused("committee.meetingAt.range", EARLIEST.toDays(), LATEST.toDays());
        }
        if (draft.motion() == Motion.REVISE && draft.request().isEmpty()) {
            throw new Refused("committee.request.missing");
        }
        if (draft.motion() == Motion.REVISE && !mayAskForRevision(id)) {
            throw new Refused("committee.revise.once");
        }
    }

    private static void checkMembers(MeetingDraft draft, List<MemberRow> members) {
        Set<UserId> known = members.stream().map(MemberRow::id).collect(Collectors.toSet());
        Set<UserId> named = new HashSet<>(draft.present());
        named.addAll(draft.recusals().keySet());
        if (!known.containsAll(named)) {
            throw new Refused("committee.member.unknown");
        }
    }

    /** The name of the ground of a member in conflict, else what the secretary wrote; null for one who is not recused. */
    private static @Nullable String recusal(MeetingDraft draft, MemberRow member) {
        return member.isRecused()
                ? member.conflicts().get(0).ground().name()
                : draft.recusals().get(member.id());
    }
}
