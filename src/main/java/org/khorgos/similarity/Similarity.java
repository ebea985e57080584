package org.khorgos.similarity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two texts are, from 0.00 to 1.00: the cosine of the angle between the counts of their words and of their
 * pairs of neighbouring words. Common words alone make no two texts alike, since the pairs differ.
 */
final class Similarity {
    private final Map<String, Integer> counts;
    private final long square;

    private Similarity(Map<String, Integer> counts) {
        this.counts = counts;
        this.square = counts.values().stream()
                .mapToLong(count -> (long) count * count)
                .sum();
    }

    /** A text to which others are compared, as the tokens of {@link SearchTokens}. */
    static Similarity to(List<String> tokens) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            counts.merge(tokens.get(i), 1, Integer::sum);
            if (i > 0) {
                counts.merge(tokens.get(i - 1) + ' ' + tokens.get(i), 1, Integer::sum);
            }
        }
        return new Similarity(counts);
    }

    /** The figure, cut after two places so that it never says more than it is; 0.00 where one of them is empty. */
    BigDecimal of(List<String> tokens) {
        Similarity other = to(tokens);
        if (square == 0 || other.square == 0) {
            return BigDecimal.ZERO.setScale(2);
        }
        long product = other.counts.entrySet().stream()
                .mapToLong(entry -> (long) entry.getValue() * counts.getOrDefault(entry.getKey(), 0))
                .sum();
        BigDecimal squared = BigDecimal.valueOf(product)
                .multiply(BigDecimal.valueOf(product))
                .divide(BigDecimal.valueOf(square).multiply(BigDecimal.valueOf(other.square)), MathContext.DECIMAL64);
        return squared.sqrt(MathContext.DECIMAL64).setScale(2, RoundingMode.DOWN);
    }
}
