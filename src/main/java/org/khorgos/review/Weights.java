package org.khorgos.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khorgos.call.CriterionKind;
import org.khorgos.call.RuleRows.Criterion;

/**
 * How much each criterion counts in a call.
 *
 * @param percent whole percents that come to 100; a criterion without one does not count
 */
public record Weights(Map<CriterionKind, Integer> percent) {
    private static final BigDecimal ALL = new BigDecimal(100);

    public Weights {
        percent = Map.copyOf(percent);
    }

    /** The weights of those criteria. */
    public static Weights of(List<Criterion> criteria) {
        Map<CriterionKind, Integer> percent = new EnumMap<>(CriterionKind.class);
        criteria.forEach(one -> percent.put(one.kind(), Objects.requireNonNullElse(one.weight(), 0)));
        return new Weights(percent);
    }

    /** The weighted mean of the scores, from 0.00 to 5.00, rounded half up. */
    public BigDecimal total(Scores scores) {
        return part(CriterionKind.EXCELLENCE, scores.excellence())
                .add(part(CriterionKind.IMPACT, scores.impact()))
                .add(part(CriterionKind.IMPLEMENTATION, scores.implementation()))
                .divide(ALL, 2, RoundingMode.HALF_UP);
    }

    private BigDecimal part(CriterionKind kind, BigDecimal score) {
        return score.multiply(BigDecimal.valueOf(percent.getOrDefault(kind, 0)));
    }
}
