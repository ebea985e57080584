package org.khorgos.portfolio;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Money;
import org.khorgos.calendar.SessionRule;

/**
 * A line of the list.
 *
 * @param number empty until it is submitted
 * @param title in the reader's language where it has one, else as the original
 * @param partnerCountry ISO 3166-1 alpha-2, empty while a draft has none
 * @param session to which it was submitted, null before and when its call has none
 * @param requestedHome null when the reader may not see its money
 * @param requestedPartner null when the reader may not see its money
 */
public record ProposalRow(
        ProposalId id,
        String number,
        String title,
        String originalTitle,
        String acronym,
        ProposalState state,
        Instant stateSince,
        String partnerCountry,
        String homeOrganisation,
        String firstSignatory,
        @Nullable Instant submittedAt,
        SessionRule.@Nullable Session session,
        @Nullable Money requestedHome,
        @Nullable Money requestedPartner) {}
