package org.khorgos.funding;

import java.time.Instant;
import java.util.Map;
import org.khorgos.base.Audited;
import org.khorgos.base.Money;

/** The money of a call became more or less. */
public record EnvelopeChanged(EnvelopeId envelope, Money before, Money after, Instant at) implements Audited {
    @Override
    public String subject() {
        return envelope.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "before", before.amount().toPlainString(),
                "after", after.amount().toPlainString(),
                "currency", after.currency());
    }
}
