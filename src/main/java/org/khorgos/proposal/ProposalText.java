package org.khorgos.proposal;

import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.content.ProposalContent;
import org.khorgos.identity.UserId;

/**
 * What a proposal says at this moment, and who wrote it last.
 *
 * @param revision counts its changes
 * @param savedPath the field that was changed last, empty for all of them
 */
public record ProposalText(
        ProposalId id,
        ProposalState state,
        UserId firstSignatory,
        long revision,
        ProposalContent content,
        String savedPath,
        UserId savedBy,
        Instant savedAt) {}
