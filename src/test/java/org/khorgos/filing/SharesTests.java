package org.khorgos.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharesTests {
    @Test
    void three_equal_parts_make_a_whole() {
        assertThat(shares(7, 7, 7)).containsExactly("33.4", "33.3", "33.3");
    }

    @Test
    void the_largest_remainders_are_rounded_up() {
        assertThat(shares(1, 1, 1, 1, 1, 1, 1)).containsExactly("14.3", "14.3", "14.3", "14.3", "14.3", "14.3", "14.2");
        assertThat(shares(2, 1)).containsExactly("66.7", "33.3");
    }

    @Test
    void nothing_is_shared_among_nothing() {
        assertThat(shares(0, 0)).containsExactly("0.0", "0.0");
        assertThat(shares()).isEmpty();
        assertThat(shares(5, 0)).containsExactly("100.0", "0.0");
    }

    @Test
    void whatever_is_shared_makes_a_whole_and_no_share_is_off_by_a_tenth() {
        Random random = new Random(11);
        for (int round = 0; round < 1000; round++) {
            List<Long> counts =
                    random.longs(1 + random.nextInt(9), 1, 6000).boxed().toList();
            List<BigDecimal> shares = Shares.of(counts);
            assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("100.0");
            long sum = counts.stream().mapToLong(Long::longValue).sum();
            for (int i = 0; i < counts.size(); i++) {
                double exact = 100.0 * counts.get(i) / sum;
                assertThat(Math.abs(shares.get(i).doubleValue() - exact)).isLessThan(0.1);
            }
        }
    }

    private static List<String> shares(long... counts) {
        return Shares.of(Arrays.stream(counts).boxed().toList()).stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
