package org.khorgos.proposal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
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
 * @param otherTitles those in other languages, by en, zh_CN or ru
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
        Map<String, String> otherTitles,
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

    public ProposalFacts {
        otherTitles = Map.copyOf(otherTitles);
    }

    /** The title in that language where there is one, else in the proposal's own. */
    public String title(Locale reader) {
        return otherTitles.getOrDefault(TitleSql.language(reader), title);
    }

    /** True when it can be withdrawn at once, without asking the office. */
    public boolean freelyWithdrawn() {
        return BEFORE_FILED.contains(state);
    }
}
