package org.khorgos.review.ranking;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By what one proposal stands before another one, in this order (default of this application); the number decides only
 * between proposals that are equal in all else, so that the order is always the same.
 */
public enum RankingCriterion {
    SUM(Comparator.comparing(RankingEntry::sum).reversed()),
    IMPACT(Comparator.comparing(RankingEntry::impact).reversed()),
    REQUESTED(Comparator.comparing(RankingEntry::requested, Comparator.nullsLast(Comparator.naturalOrder()))),
    SUBMITTED(Comparator.comparing(RankingEntry::submittedAt)),
    NUMBER(Comparator.comparing(RankingEntry::number));

    /** The whole order: 0 only for entries of the same number. */
    public static final Comparator<RankingEntry> ORDER = (one, other) -> separating(one, other)
            .map(criterion -> criterion.order.compare(one, other))
            .orElse(0);

    private final Comparator<RankingEntry> order;

    RankingCriterion(Comparator<RankingEntry> order) {
        this.order = order;
    }

    /** The first criterion in which two entries differ; empty when there is none. */
    public static Optional<RankingCriterion> separating(RankingEntry one, RankingEntry other) {
        return Stream.of(values())
                .filter(criterion -> criterion.order.compare(one, other) != 0)
                .findFirst();
    }
}
