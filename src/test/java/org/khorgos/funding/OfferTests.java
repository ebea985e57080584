package org.khorgos.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.khorgos.base.Currencies;
import org.khorgos.base.Money;

class OfferTests {
    private static final Grant PLENTY = grant("9000000", "9000000");

    @Test
    void each_side_pays_its_own_team_its_whole_share_of_229720_at_60_to_40() {
        Grant shares = grant("137832", "91888");
        BigDecimal total = shares.home().amount().add(shares.partner().amount());
        assertThat(total).isEqualByComparingTo("229720");
        assertThat(shares.home().amount().divide(total, 2, RoundingMode.UNNECESSARY))
                .isEqualByComparingTo("0.60");
        Grant offered = new OfferBasis(shares, PLENTY, PLENTY, false).offer(shares);
        assertThat(offered).isEqualTo(shares);
    }

    @Test
    void the_offer_is_the_least_of_requested_recommended_cap_and_left_on_each_side() {
        assertThat(new OfferBasis(grant("100", "40"), PLENTY, PLENTY, false).offer(grant("90", "40")))
                .isEqualTo(grant("90", "40"));
        assertThat(new OfferBasis(grant("100", "40"), grant("80", "30"), PLENTY, false).offer(grant("90", "40")))
                .isEqualTo(grant("80", "30"));
        assertThat(new OfferBasis(grant("100", "40"), PLENTY, grant("95", "0"), false).offer(grant("90", "40")))
                .isEqualTo(grant("90", "0"));
    }

    @Test
    void percents_are_those_of_the_worse_side_rounded_down() {
        OfferBasis basis = new OfferBasis(grant("1000", "300"), PLENTY, grant("599.99", "300"), false);
        Offer offer = basis.rate(grant("1000", "150"));
        assertThat(offer).isEqualTo(new Offer(false, true, 59, 50));
    }

    @Test
    void a_side_that_asks_nothing_does_not_count() {
        OfferBasis basis = new OfferBasis(grant("1000", "0"), PLENTY, grant("1000", "0"), false);
        assertThat(basis.rate(grant("1000", "0"))).isEqualTo(new Offer(false, true, 100, 100));
    }

    @Test
    void a_recommendation_of_nothing_is_not_positive() {
        OfferBasis basis = new OfferBasis(grant("1000", "10"), PLENTY, PLENTY, true);
        assertThat(basis.rate(Grant.nothing(Currencies.usual()))).isEqualTo(new Offer(true, false, 100, 0));
    }

    @Test
    void only_grants_in_the_same_currencies_are_compared() {
        Grant dollars = new Grant(Money.of("1", "USD"), Money.of("1", "USD"));
        assertThatThrownBy(() -> dollars.covers(grant("1", "1"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(grant("5", "5").covers(grant("5", "4"))).isTrue();
        assertThat(grant("5", "5").covers(grant("4", "6"))).isFalse();
    }

    static Grant grant(String home, String partner) {
        return Grant.of(new BigDecimal(home), new BigDecimal(partner), Currencies.usual());
    }
}
