package org.khorgos.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares how strictly experts score: the z-score of each one's mean total among the means of all. */
final class Calibration {
    private static final int FEWEST = 3;
    private static final int PLACES = 2;

    private Calibration() {}

    /**
     * In standard deviations of the population, rounded half up to hundredths; none with fewer than three experts or when
     * all have the same mean.
     *
     * @param totals what each expert gave; never an empty list
     */
    static <E> Map<E, BigDecimal> of(Map<E, List<BigDecimal>> totals) {
        Map<E, Double> means = new HashMap<>();
        totals.forEach((expert, given) -> means.put(
                expert,
                given.stream().mapToDouble(BigDecimal::doubleValue).average().orElseThrow()));
        double mean = mean(means);
        double deviation = Math.sqrt(means.values().stream()
                .mapToDouble(one -> (one - mean) * (one - mean))
                .average()
                .orElse(0));
        Map<E, BigDecimal> scores = new HashMap<>();
        if (means.size() >= FEWEST && deviation > Math.ulp(Scores.HIGHEST.doubleValue()) * means.size()) {
            means.forEach((expert, one) -> scores.put(
                    expert, BigDecimal.valueOf((one - mean) / deviation).setScale(PLACES, RoundingMode.HALF_UP)));
        }
        return scores;
    }

    private static double mean(Map<?, Double> means) {
        return means.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }
}
