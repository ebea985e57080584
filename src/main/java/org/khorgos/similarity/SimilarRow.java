package org.khorgos.similarity;

import java.math.BigDecimal;
import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;

/**
 * A proposal that is like another one.
 *
 * @param similarity of title and text together, from 0.00 to 1.00
 * @param titleSimilarity of the titles alone, from 0.00 to 1.00
 * @param sameSession both belong to the same call and to the same session of it
 * @param sameSector they have a sector in common
 * @param sameOrganisation the same home organisation stands behind both
 * @param leads it fulfils what the merge rule asks of a lead, so that the other one may be merged into it
 */
public record SimilarRow(
        ProposalId id,
        String number,
        String title,
        ProposalState state,
        Instant submittedAt,
        BigDecimal similarity,
        BigDecimal titleSimilarity,
        boolean sameSession,
        boolean sameSector,
        boolean sameOrganisation,
        boolean leads) {}
