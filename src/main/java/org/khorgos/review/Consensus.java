package org.khorgos.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khorgos.call.CriterionKind;

/**
 * What several experts' scores come to: per criterion the mean of the scores that were given, rounded half up to half a
 * point.
 *
 * @param given the scores of all submitted reviews
 * @param scores null for a criterion that nobody scored
 * @param criteria how the scores lie on each criterion
 */
record Consensus(List<Scores> given, Scores scores, Map<CriterionKind, Spread> criteria) {
    /** Experts who lie further apart than this on a criterion have something to discuss. */
    private static final BigDecimal DISCUSSION = new BigDecimal("2.0");

    private static final BigDecimal TWO = new BigDecimal(2);

    static Consensus of(List<Scores> given) {
        Map<CriterionKind, Spread> criteria = new EnumMap<>(CriterionKind.class);
        for (CriterionKind kind : CriterionKind.values()) {
            criteria.put(kind, Spread.of(on(given, kind)));
        }
        Scores scores = new Scores(
                half(on(given, CriterionKind.EXCELLENCE)),
                half(on(given, CriterionKind.IMPACT)),
                half(on(given, CriterionKind.IMPLEMENTATION)));
        return new Consensus(List.copyOf(given), scores, Map.copyOf(criteria));
    }

    /** How many reviews were submitted. */
    int reviews() {
        return given.size();
    }

    /** The spread on the criterion on which the experts differ most. */
    BigDecimal widestSpread() {
        return widest(0);
    }

    boolean needsDiscussion() {
        return widestSpread().compareTo(DISCUSSION) > 0;
    }

    /**
     * The inputs of the decision: as many valid scores as the criterion with the fewest has, and the widest spread among
     * the criteria with as few, since a criterion with more has got its further expert.
     */
    ReviewSummary summary() {
        int fewest = criteria.values().stream().mapToInt(Spread::count).min().orElse(0);
        return new ReviewSummary(fewest, scores.lowest(), scores.sum(), widest(fewest));
    }

    /** The scores on each criterion in ascending order. */
    Map<CriterionKind, List<BigDecimal>> ascending() {
        Map<CriterionKind, List<BigDecimal>> ascending = new EnumMap<>(CriterionKind.class);
        for (CriterionKind kind : CriterionKind.values()) {
            ascending.put(kind, on(given, kind).stream().sorted().toList());
        }
        return ascending;
    }

    private BigDecimal widest(int fewest) {
        return criteria.values().stream()
                .filter(one -> fewest == 0 || one.count() == fewest)
                .map(Spread::spread)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(new BigDecimal("0.0"), BigDecimal::max);
    }

    private static List<BigDecimal> on(List<Scores> given, CriterionKind kind) {
        return given.stream()
                .map(scores -> scores.of(kind))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static @Nullable BigDecimal half(List<BigDecimal> given) {
        if (given.isEmpty()) {
            return null;
        }
        BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal halves = sum.multiply(TWO).divide(new BigDecimal(given.size()), 0, RoundingMode.HALF_UP);
        return halves.divide(TWO, 1, RoundingMode.UNNECESSARY);
    }
}
