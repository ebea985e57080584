package org.khorgos.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How several figures lie, such as the experts' scores on one criterion; what is missing was left out before.
 *
 * @param count how many there are
 * @param mean rounded half up to hundredths; null without a figure, as the other two
 * @param median with an even count the mean of the two in the middle, rounded likewise
 * @param spread the highest less the lowest
 */
public record Spread(
        int count,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal median,
        @Nullable BigDecimal spread) {
    private static final int PLACES = 2;
    private static final BigDecimal TWO = new BigDecimal(2);

    /** Looks at all figures that are not null. */
    static Spread of(List<? extends @Nullable BigDecimal> figures) {
        List<BigDecimal> sorted = figures.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
        if (sorted.isEmpty()) {
            return new Spread(0, null, null, null);
        }
        BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Spread(
                sorted.size(),
                sum.divide(new BigDecimal(sorted.size()), PLACES, RoundingMode.HALF_UP),
                median(sorted),
                Collections.max(sorted).subtract(Collections.min(sorted)));
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        BigDecimal upper = sorted.get(sorted.size() / 2);
        return lower.add(upper).divide(TWO, PLACES, RoundingMode.HALF_UP);
    }
}
