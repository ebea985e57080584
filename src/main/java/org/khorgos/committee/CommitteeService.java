package org.khorgos.committee;

import jakarta.validation.Valid;
import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.Requires;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The review committee's meetings and votes; throws ConstraintViolationException for texts beyond their limits. */
@Service
@Transactional(readOnly = true)
@Validated
public class CommitteeService {
    private final Meetings meetings;
    private final Votes votes;
    private final ProposalLifecycle lifecycle;
    private final CommitteeProcess process;
    private final CurrentUser current;

    CommitteeService(
            Meetings meetings,
            Votes votes,
            ProposalLifecycle lifecycle,
            CommitteeProcess process,
            CurrentUser current) {
        this.meetings = meetings;
        this.votes = votes;
        this.lifecycle = lifecycle;
        this.process = process;
        this.current = current;
    }

    /**
     * Opens the vote of a meeting with the members of today; throws Refused when one is open already, somebody named is no
     * member, the date is out of range, or a revision is asked for without saying what or a second time.
     */
    @Transactional
    @Requires(Operation.PREPARE_MEETING)
    public void prepare(ProposalId id, @Valid MeetingDraft draft) {
        meetings.prepare(id, draft);
        process.meetingPrepared(id);
    }

    /** The signed-in member votes, once; throws Refused when no vote is open, the member may not vote or has voted. */
    @Transactional
    @Requires(Operation.CAST_VOTE)
    public void vote(ProposalId id, Vote vote) {
        Actor actor = current.get();
        votes.cast(id, vote, actor);
        process.voted(id, actor.id());
    }

    /** The proposal comes before the committee, for the first time or revised. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void openCommittee(ProposalId id) {
        lifecycle.advance(id, ProposalState.IN_COMMITTEE);
    }

    /** Who may vote at the open meeting. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public List<UserId> voters(ProposalId id) {
        return votes.voters(id);
    }

    /** Closes the vote and gives its figures; throws Refused when none is open. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public VoteCount countVotes(ProposalId id) {
        return meetings.close(id);
    }

    /** The counted meeting had no quorum; another one may be prepared. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void inviteAgain(ProposalId id) {
        meetings.missQuorum(id);
    }
}
