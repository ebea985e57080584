package org.khorgos.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class MoneyPropertyTests {
    private static final long LARGEST_PART = 100_000_000_000_000_000L;

    @Property
    void the_order_of_adding_changes_nothing(
            @ForAll("euros") Money a, @ForAll("euros") Money b, @ForAll("euros") Money c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(Money.zero("EUR"))).isEqualTo(a);
    }

    @Property
    void a_sum_of_parts_is_the_cents_of_the_parts(
            @ForAll @Size(max = 60) List<@LongRange(min = 0, max = LARGEST_PART) Long> cents) {
        Money sum = cents.stream().map(MoneyPropertyTests::euros).reduce(Money.zero("EUR"), Money::plus);

        assertThat(sum.amount().unscaledValue().longValueExact())
                .isEqualTo(cents.stream().mapToLong(Long::longValue).sum());
    }

    @Property
    void what_was_added_can_be_taken_away_and_no_more(@ForAll("euros") Money a, @ForAll("euros") Money b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.covers(b)).isEqualTo(a.amount().compareTo(b.amount()) >= 0);
        assertThat(a.min(b).plus(a.covers(b) ? a.minus(b) : b.minus(a))).isEqualTo(a.covers(b) ? a : b);
        if (!a.covers(b)) {
            assertThatThrownBy(() -> a.minus(b)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void money_of_two_currencies_never_meets(
            @ForAll("euros") Money euros, @ForAll("amounts") BigDecimal amount, @ForAll("currencies") String currency) {
        Assume.that(!currency.equals("EUR"));
        Money other = new Money(amount, currency);

        assertThatThrownBy(() -> euros.plus(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euros.minus(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euros.covers(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euros.min(other)).isInstanceOf(IllegalArgumentException.class);
        assertThat(euros).isNotEqualTo(new Money(euros.amount(), currency));
    }

    @Property
    void an_amount_is_kept_in_hundredths_or_refused_and_never_rounded(@ForAll("anyAmounts") BigDecimal amount) {
        boolean fits = amount.signum() >= 0
                && amount.compareTo(BigDecimal.TEN.pow(17)) < 0
                && amount.remainder(new BigDecimal("0.01")).signum() == 0;
        if (fits) {
            Money money = new Money(amount, "EUR");
            assertThat(money.amount()).isEqualByComparingTo(amount).hasScaleOf(2);
            assertThat(money)
                    .isEqualTo(Money.of(amount.toPlainString(), "EUR"))
                    .isEqualTo(new Money(money.amount(), "EUR"));
        } else {
            assertThatThrownBy(() -> new Money(amount, "EUR")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Provide
    Arbitrary<Money> euros() {
        return amounts().map(amount -> new Money(amount, "EUR"));
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.longs().between(0, LARGEST_PART).map(cents -> BigDecimal.valueOf(cents, 2));
    }

    @Provide
    Arbitrary<BigDecimal> anyAmounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e3"), new BigDecimal("1e18"))
                .ofScale(4)
                .flatMap(amount ->
                        Arbitraries.integers().between(0, 4).map(scale -> amount.setScale(scale, RoundingMode.DOWN)));
    }

    @Provide
    Arbitrary<String> currencies() {
        return Arbitraries.of("CNY", "USD", "KZT", "EUR");
    }

    private static Money euros(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2), "EUR");
    }
}
