package org.khorgos.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
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

    private static List<String> shares(long... counts) {
        return Shares.of(Arrays.stream(counts).boxed().toList()).stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
