package org.khorgos.release;

import java.time.Instant;
import org.khorgos.access.ProposalId;

/** What releasing tells the process, as the last step of each user's act, and asks of it before. */
public interface ReleaseProcess {
    void decisionReleased(ProposalId proposal);

    /** When a revision that is asked for now lapses. */
    Instant revisionEnds(ProposalId proposal);
}
