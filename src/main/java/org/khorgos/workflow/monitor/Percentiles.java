package org.khorgos.workflow.monitor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/** Percentiles by nearest rank, in days with one decimal place. */
final class Percentiles {
    private static final BigDecimal MINUTES_PER_DAY = BigDecimal.valueOf(24 * 60);

    private Percentiles() {}

    /** The smallest of the times that so many percent of them do not pass; throws IllegalArgumentException for none. */
    static BigDecimal of(List<Duration> times, int percent) {
        if (times.isEmpty()) {
            throw new IllegalArgumentException("no times");
        }
        List<Duration> sorted = times.stream().sorted().toList();
        int rank = Math.max(1, (percent * sorted.size() + 99) / 100);
        return BigDecimal.valueOf(sorted.get(rank - 1).toMinutes()).divide(MINUTES_PER_DAY, 1, RoundingMode.HALF_UP);
    }
}
