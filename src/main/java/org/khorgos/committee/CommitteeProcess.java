package org.khorgos.committee;

import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/** What the committee tells the process, as the last step of each user's act. */
public interface CommitteeProcess {
    /**
     * True while the process waits for a meeting to be prepared; one that is pending then was left behind by a process that
     * runs no more.
     */
    boolean awaitsMeeting(ProposalId proposal);

    void meetingPrepared(ProposalId proposal);

    void voted(ProposalId proposal, UserId member);

    /** The vote is counted now, without those who have not voted. */
    void votingClosed(ProposalId proposal);
}
