package org.khorgos.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.conflict.Conflict;
import org.khorgos.expert.DeclarationState;
import org.khorgos.identity.UserId;

/**
 * An expert as a choice for one proposal.
 *
 * @param load how many invitations and reviews the expert has open over all proposals
 * @param limit how many may be open
 * @param fits what speaks for the expert
 * @param declaration how it stands with the yearly declaration of interests
 * @param conflicts what stands between the expert and the proposal and is not waived, the strongest first
 * @param unfit why the expert may not be chosen, null when nothing speaks against it
 */
public record ExpertRow(
        UserId id,
        String name,
        String country,
        String organisation,
        ExpertSide side,
        int load,
        int limit,
        Set<Fit> fits,
        DeclarationState declaration,
        List<Conflict> conflicts,
        @Nullable Unfitness unfit) {
    /** The right ones first, among them those who have least to do. */
    static final Comparator<ExpertRow> BEST_FIRST = Comparator.comparing(ExpertRow::isEligible)
            .thenComparing(row -> Fit.strength(row.fits()))
            .reversed()
            .thenComparingInt(ExpertRow::load)
            .thenComparing(ExpertRow::name);

    public ExpertRow {
        fits = Set.copyOf(fits);
        conflicts = List.copyOf(conflicts);
    }

    /** True when the expert may be chosen. */
    public boolean isEligible() {
        return unfit == null;
    }
}
