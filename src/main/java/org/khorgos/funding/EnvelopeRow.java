package org.khorgos.funding;

import java.util.UUID;
import org.khorgos.base.Money;
import org.khorgos.base.Side;

/** The money of one call in one year on one side: the whole, and what is spoken for. */
public record EnvelopeRow(
        EnvelopeId id, UUID call, int year, Side side, Money amount, Money reserved, Money committed) {
    /** What is reserved or committed: the amount cannot go below it. */
    public Money spokenFor() {
        return reserved.plus(committed);
    }

    /** What can still be reserved. */
    public Money left() {
        return amount.minus(spokenFor());
    }
}
