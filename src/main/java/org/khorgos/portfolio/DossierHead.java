package org.khorgos.portfolio;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Currencies;
import org.khorgos.base.Money;
import org.khorgos.calendar.SessionRule;
import org.khorgos.identity.UserId;

/**
 * The head of a proposal's page.
 *
 * @param number empty until it is submitted
 * @param title in the reader's language where it has one, else as the original
 * @param endedFrom the state before it ended, null while it is under way
 * @param call title of the call in the reader's language
 * @param currencies those of the call's sides
 * @param firstSignatory the person's name
 * @param session to which it was submitted, null before and when its call has none
 * @param requestedHome null when the reader may not see money
 * @param requestedPartner null when the reader may not see money
 * @param versions how often it was submitted
 * @param own true when the reader signs it
 * @param facets what else of it the reader may look at
 */
public record DossierHead(
        ProposalId id,
        String number,
        String title,
        String originalTitle,
        String acronym,
        ProposalState state,
        Instant stateSince,
        @Nullable ProposalState endedFrom,
        String call,
        Currencies currencies,
        UserId first,
        String firstSignatory,
        String homeOrganisation,
        String partnerCountry,
        Instant createdAt,
        @Nullable Instant submittedAt,
        SessionRule.@Nullable Session session,
        @Nullable Money requestedHome,
        @Nullable Money requestedPartner,
        int versions,
        boolean own,
        Set<Operation> facets) {
    public DossierHead {
        facets = Set.copyOf(facets);
    }

    /** True when the reader may look at that part, such as VIEW_REVIEWS. */
    public boolean shows(Operation facet) {
        return facets.contains(facet);
    }
}
