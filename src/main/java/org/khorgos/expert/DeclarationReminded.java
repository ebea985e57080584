package org.khorgos.expert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/**
 * An expert was reminded to declare interests anew.
 *
 * @param validUntil the last day of the present declaration
 * @param over true when that day is past
 */
public record DeclarationReminded(UserId expert, LocalDate validUntil, boolean over, Instant at) implements Audited {
    @Override
    public String subject() {
        return expert.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("validUntil", validUntil.toString(), "over", String.valueOf(over));
    }
}
