package org.khorgos.funding;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.khorgos.base.Audited;
import org.khorgos.base.Money;
import org.khorgos.base.Side;

/** A call received its money for one year on one side. */
public record EnvelopeOpened(EnvelopeId envelope, UUID call, int year, Side side, Money amount, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return envelope.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "call", call.toString(),
                "year", String.valueOf(year),
                "side", side.name(),
                "amount", amount.amount().toPlainString(),
                "currency", amount.currency());
    }
}
