package org.khorgos.call;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.CountryCode;

/**
 * Who takes part on one side and what that side pays to its own team.
 *
 * @param pays false when this side gives no money
 * @param currency ISO 4217; it stays the same in all versions
 * @param minimum the least that one proposal may ask, if there is one
 * @param cap the most that one proposal may ask, if there is one
 * @param yearlyCap the most that one proposal may ask for one calendar year, if there is one
 * @param envelope what this side plans for the whole call, if it says so
 */
public record SideRules(
        @Size(max = 60, message = CallRules.TOO_MANY)
        List<@CountryCode(message = "{call.problem.country}") String> countries,

        boolean pays,

        @Size(max = 3, message = CallRules.TOO_LONG) String currency,

        @DecimalMin(value = "0.01", message = CallRules.NOT_POSITIVE)
        @Digits(integer = 15, fraction = 2, message = CallRules.AMOUNT)
        @Nullable
        BigDecimal minimum,

        @DecimalMin(value = "0.01", message = CallRules.NOT_POSITIVE)
        @Digits(integer = 15, fraction = 2, message = CallRules.AMOUNT)
        @Nullable
        BigDecimal cap,

        @DecimalMin(value = "0.01", message = CallRules.NOT_POSITIVE)
        @Digits(integer = 15, fraction = 2, message = CallRules.AMOUNT)
        @Nullable
        BigDecimal yearlyCap,

        @DecimalMin(value = "0.01", message = CallRules.NOT_POSITIVE)
        @Digits(integer = 15, fraction = 2, message = CallRules.AMOUNT)
        @Nullable
        BigDecimal envelope) {
    public SideRules {
        countries = countries.stream().sorted().toList();
        minimum = CallRules.plain(minimum);
        cap = CallRules.plain(cap);
        yearlyCap = CallRules.plain(yearlyCap);
        envelope = CallRules.plain(envelope);
    }
}
