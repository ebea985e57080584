package org.khorgos.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class SharesPropertyTests {
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    @Property
    void shares_make_a_whole_and_none_is_off_by_a_tenth(
            @ForAll @NotEmpty @Size(max = 40) List<@LongRange(max = 1_000_000_000) Long> counts) {
        long sum = counts.stream().mapToLong(Long::longValue).sum();
        List<BigDecimal> shares = Shares.of(counts);

        assertThat(shares).hasSameSizeAs(counts);
        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sum == 0 ? "0" : "100");
        for (int i = 0; i < counts.size() && sum > 0; i++) {
            BigDecimal exact = BigDecimal.valueOf(counts.get(i))
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(sum), MathContext.DECIMAL64);
            assertThat(shares.get(i).subtract(exact).abs()).isLessThan(TENTH);
        }
    }

    @Property
    void more_never_gets_less_and_nothing_gets_nothing(
            @ForAll @NotEmpty @Size(max = 40) List<@LongRange(max = 5000) Long> counts) {
        List<BigDecimal> shares = Shares.of(counts);

        for (int i = 0; i < counts.size(); i++) {
            for (int j = 0; j < counts.size(); j++) {
                if (counts.get(i) > counts.get(j)) {
                    assertThat(shares.get(i)).isGreaterThanOrEqualTo(shares.get(j));
                }
            }
            if (counts.get(i) == 0) {
                assertThat(shares.get(i)).isZero();
            }
        }
    }
}
