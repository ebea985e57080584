package org.khorgos.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import org.khorgos.base.Money;
import org.khorgos.base.Side;

/** What each side pays to its own team, each in its currency. */
public record Grant(Money home, Money partner) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Throws IllegalArgumentException when an amount is not in its side's currency. */
    public Grant {
        if (!home.currency().equals(Side.HOME.currency()) || !partner.currency().equals(Side.PARTNER.currency())) {
            throw new IllegalArgumentException("each side pays in its own currency: %s, %s".formatted(home, partner));
        }
    }

    /** Reads plain numbers in the currencies of the sides. */
    public static Grant of(BigDecimal home, BigDecimal partner) {
        return new Grant(new Money(home, Side.HOME.currency()), new Money(partner, Side.PARTNER.currency()));
    }

    /** Nothing on both sides. */
    public static Grant nothing() {
        return of(BigDecimal.ZERO, BigDecimal.ZERO);
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
