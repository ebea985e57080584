package org.khorgos.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** What several experts' scores come to: per criterion their mean, rounded half up to half a point. */
record Consensus(int valid, Scores scores, BigDecimal widestSpread) {
    private static final BigDecimal TWO = new BigDecimal(2);

    static Consensus of(List<Scores> given) {
        Scores scores = new Scores(
                mean(given, Scores::excellence), mean(given, Scores::impact), mean(given, Scores::implementation));
        BigDecimal spread = spread(given, Scores::excellence)
                .max(spread(given, Scores::impact))
                .max(spread(given, Scores::implementation));
        return new Consensus(given.size(), scores, spread);
    }

    ReviewSummary summary() {
        return new ReviewSummary(valid, scores.lowest(), scores.sum(), widestSpread);
    }

    private static BigDecimal mean(List<Scores> given, Function<Scores, BigDecimal> criterion) {
        if (given.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal sum = given.stream().map(criterion).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal halves = sum.multiply(TWO).divide(new BigDecimal(given.size()), 0, RoundingMode.HALF_UP);
        return halves.divide(TWO, 1, RoundingMode.UNNECESSARY);
    }

    private static BigDecimal spread(List<Scores> given, Function<Scores, BigDecimal> criterion) {
        if (given.isEmpty()) {
            return new BigDecimal("0.0");
        }
        List<BigDecimal> scores = given.stream().map(criterion).toList();
        return Collections.max(scores).subtract(Collections.min(scores));
    }
}
