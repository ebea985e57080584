package org.khorgos.filing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Turns counts into percentages with one place whose sum is exactly 100.0 (method of the largest remainder). */
final class Shares {
    private static final long WHOLE = 1000;

    private Shares() {}

    /** In the order of the counts; all 0.0 when there is nothing to share. */
    static List<BigDecimal> of(List<Long> counts) {
        long sum = counts.stream().mapToLong(Long::longValue).sum();
        if (sum == 0) {
            return counts.stream().map(count -> BigDecimal.valueOf(0, 1)).toList();
        }
        List<Long> shares = new ArrayList<>(
                counts.stream().map(count -> count * WHOLE / sum).toList());
        long missing = WHOLE - shares.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> counts.get(i) * WHOLE % sum)
                        .reversed())
                .limit(missing)
                .forEach(i -> shares.set(i, shares.get(i) + 1));
        return shares.stream().map(share -> BigDecimal.valueOf(share, 1)).toList();
    }
}
