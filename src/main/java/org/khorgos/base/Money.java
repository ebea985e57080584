package org.khorgos.base;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount with its ISO 4217 currency, in hundredths, never negative and at most 17 digits before the point. */
@Embeddable
public record Money(
        @Column(name = "amount", nullable = false, precision = 19, scale = 2)
        BigDecimal amount,

        @Column(name = "currency", nullable = false, length = 3)
        String currency) {
    private static final BigDecimal LIMIT = new BigDecimal("1e17");

    /** Throws IllegalArgumentException for a negative or too large amount or one with more than two decimals. */
    public Money {
        if (amount.signum() < 0
                || amount.compareTo(LIMIT) >= 0
                || amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("not an amount of money: " + amount);
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Reads a plain decimal such as 1250000.00 in the given currency. */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    /** Nothing, in the given currency. */
    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** Throws IllegalArgumentException when the currencies differ. */
    public Money plus(Money other) {
        return new Money(amount.add(inMyCurrency(other)), currency);
    }

    /** Throws IllegalArgumentException when the currencies differ or the rest would be negative. */
    public Money minus(Money other) {
        return new Money(amount.subtract(inMyCurrency(other)), currency);
    }

    /** The smaller of two amounts in one currency. */
    public Money min(Money other) {
        return covers(other) ? other : this;
    }

    /** True when this amount is at least the other one. */
    public boolean covers(Money other) {
        return amount.compareTo(inMyCurrency(other)) >= 0;
    }

    /** True when there is nothing. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    private BigDecimal inMyCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("%s is not in %s".formatted(other.currency, currency));
        }
        return other.amount;
    }
}
