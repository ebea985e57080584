package org.khorgos.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khorgos.call.CriterionKind;
import org.khorgos.call.RuleRows.Criterion;

/**
 * How much each criterion counts in a call.
 *
 * @param percent whole percents that come to 100; a criterion without one does not count
 */
public record Weights(Map<CriterionKind, Integer> percent) {
    public Weights {
        percent = Map.copyOf(percent);
    }

    /** The weights of those criteria. */
    public static Weights of(List<Criterion> criteria) {
        Map<CriterionKind, Integer> percent = new EnumMap<>(CriterionKind.class);
        criteria.forEach(one -> percent.put(one.kind(), Objects.requireNonNullElse(one.weight(), 0)));
        return new Weights(percent);
    }

    /**
     * The weighted mean of the scores that were given, from 0.00 to 5.00, rounded half up: the weights of the other
     * criteria are shared out among them. Null when no criterion that counts has a score.
     */
    public @Nullable BigDecimal total(Scores scores) {
        int scored = scored(scores);
        if (scored == 0) {
            return null;
        }
        return Arrays.stream(CriterionKind.values())
                .map(kind -> part(kind, scores.of(kind)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(scored), 2, RoundingMode.HALF_UP);
    }

    /** How many of the 100 percent belong to criteria with a score. */
    public int scored(Scores scores) {
        return Arrays.stream(CriterionKind.values())
                .filter(kind -> scores.of(kind) != null)
                .mapToInt(this::of)
                .sum();
    }

    /** The percent of that criterion; 0 when it does not count. */
    public int of(CriterionKind kind) {
        return percent.getOrDefault(kind, 0);
    }

    private BigDecimal part(CriterionKind kind, @Nullable BigDecimal score) {
        return score == null ? BigDecimal.ZERO : score.multiply(BigDecimal.valueOf(of(kind)));
    }
}
