package org.khorgos.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import org.khorgos.base.Currencies;
import org.khorgos.base.Money;
import org.khorgos.base.Side;

/** What each side pays to its own team, each in its currency; only grants in the same currencies can be compared. */
public record Grant(Money home, Money partner) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Reads plain numbers in the currencies of the sides. */
    public static Grant of(BigDecimal home, BigDecimal partner, Currencies currencies) {
        return new Grant(new Money(home, currencies.home()), new Money(partner, currencies.partner()));
    }

    /** Nothing on both sides. */
    public static Grant nothing(Currencies currencies) {
        return of(BigDecimal.ZERO, BigDecimal.ZERO, currencies);
    }

    /** The currencies of both sides. */
    public Currencies currencies() {
        return new Currencies(home.currency(), partner.currency());
    }

    /** The amount of one side. */
    public Money of(Side side) {
        return side == Side.HOME ? home : partner;
    }

    /** The smaller amount on each side. */
    public Grant min(Grant other) {
        return new Grant(home.min(other.home), partner.min(other.partner));
    }

    /** True when this is at least the other one on both sides. */
    public boolean covers(Grant other) {
        return home.covers(other.home) && partner.covers(other.partner);
    }

    /** True when neither side pays anything. */
    public boolean isNothing() {
        return home.isZero() && partner.isZero();
    }

    /** The amounts as plain numbers, for the audit. */
    Map<String, String> facts() {
        return Map.of(
                "home", home.amount().toPlainString(),
                "partner", partner.amount().toPlainString());
    }

    /**
     * How many whole percent of the base this reaches on the side where it reaches less; a side of which the base asks
     * nothing does not count, and a base of nothing is reached in full.
     */
    public int percentOf(Grant base) {
        return Arrays.stream(Side.values())
                .filter(side -> !base.of(side).isZero())
                .mapToInt(side -> percent(of(side).amount(), base.of(side).amount()))
                .min()
                .orElse(100);
    }

    private static int percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 0, RoundingMode.DOWN).intValueExact();
    }
}
