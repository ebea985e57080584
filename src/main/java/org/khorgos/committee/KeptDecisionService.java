package org.khorgos.committee;

import java.util.Optional;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows decisions that are kept to those who release them. */
@Service
@Transactional(readOnly = true)
public class KeptDecisionService {
    private final MeetingRepository meetings;
    private final AttendanceRepository attendance;

    KeptDecisionService(MeetingRepository meetings, AttendanceRepository attendance) {
        this.meetings = meetings;
        this.attendance = attendance;
    }

    /** The decision about a proposal; empty when there is none or it is released. */
    @Requires(Operation.RELEASE_DECISION)
    public Optional<KeptDecision> kept(ProposalId id) {
        return meetings.findFirstByProposalOrderByRoundDesc(id.value())
                .filter(Meeting::isKept)
                .map(meeting -> meeting.kept(id, VoteCounter.count(attendance.findByMeeting(meeting.id()))));
    }
}
