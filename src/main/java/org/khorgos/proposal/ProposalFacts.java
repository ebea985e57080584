package org.khorgos.proposal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Money;
import org.khorgos.calendar.SessionRule;
import org.khorgos.identity.UserId;

/**
 * What other features need to know of a proposal.
 *
 * @param number such as 2027-0001, empty until it is submitted
 * @param partnerCountry ISO 3166-1 alpha-2, empty while a draft has none
 * @param callVersion id of the version of the call whose rules hold for it
 * @param session to which it was submitted, null before and when its call has none
 * @param trlNow technology readiness level, 0 while a draft has none
 * @param trlTarget technology readiness level, 0 while a draft has none
 */
public record ProposalFacts(
        ProposalId id,
        String number,
        String title,
        ProposalState state,
        Instant stateSince,
        UserId firstSignatory,
        String homeRegion,
        String partnerCountry,
        UUID call,
        UUID callVersion,
        int year,
        Money requestedHome,
        Money requestedPartner,
        Instant createdAt,
        @Nullable Instant submittedAt,
        SessionRule.@Nullable Session session,
        String language,
        int trlNow,
        int trlTarget,
        String otherFunding,
        String homeOrganisationName,
        String partnerOrganisationName) {
    private static final Set<ProposalState> BEFORE_FILED = EnumSet.of(
            ProposalState.DRAFT,
            ProposalState.COSIGNING,
            ProposalState.SUBMITTED,
            ProposalState.RETURNED,
            ProposalState.FILING);

    /** True when it can be withdrawn at once, without asking the office. */
    public boolean freelyWithdrawn() {
        return BEFORE_FILED.contains(state);
    }
}
