package org.khorgos.review;

import java.math.BigDecimal;

/** A score from 0.0 to 5.0 in half steps for each criterion; throws IllegalArgumentException for anything else. */
public record Scores(BigDecimal excellence, BigDecimal impact, BigDecimal implementation) {
    public static final BigDecimal HIGHEST = new BigDecimal("5.0");
    private static final BigDecimal STEP = new BigDecimal("0.5");

    public Scores {
        excellence = checked(excellence);
        impact = checked(impact);
        implementation = checked(implementation);
    }

    /** Reads plain decimals such as 3.5. */
    public static Scores of(String excellence, String impact, String implementation) {
        return new Scores(new BigDecimal(excellence), new BigDecimal(impact), new BigDecimal(implementation));
    }

    /** The lowest of the three. */
    public BigDecimal lowest() {
        return excellence.min(impact).min(implementation);
    }

    /** All three together. */
    public BigDecimal sum() {
        return excellence.add(impact).add(implementation);
    }

    private static BigDecimal checked(BigDecimal score) {
        if (score.signum() < 0
                || score.compareTo(HIGHEST) > 0
                || score.remainder(STEP).signum() != 0) {
            throw new IllegalArgumentException("not a score: " + score);
        }
        return score.setScale(1);
    }
}
