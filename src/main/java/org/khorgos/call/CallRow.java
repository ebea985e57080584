package org.khorgos.call;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Currencies;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.khorgos.calendar.SessionRule;

/**
 * A published call with the rules of one of its versions.
 *
 * @param version id of that version
 * @param number of that version, from 1
 * @param state of the call as a whole
 */
public record CallRow(UUID id, UUID version, int number, String code, int year, CallState state, CallRules rules) {
    /** The title in that language, else in English. */
    public String title(Locale language) {
        return rules.titles().in(language);
    }

    /** True while the call is not closed, from the opening to the cut-off, both included. */
    public boolean isOpen(Instant now) {
        return state == CallState.PUBLISHED && rules.schedule().isOpen(now);
    }

    /** The session to which what was received then belongs; empty for a call without sessions. */
    public Optional<SessionRule.Session> session(Instant received) {
        return rules.schedule().sessionRule().map(rule -> rule.session(received));
    }

    /** The opening. */
    public Instant opens() {
        return Objects.requireNonNull(rules.schedule().opens());
    }

    /** The cut-off: what is sent within that second is still in time. */
    public Instant closes() {
        return Objects.requireNonNull(rules.schedule().closes());
    }

    /** Where opening and cut-off were set. */
    public ZoneId zone() {
        return rules.schedule().zoneId();
    }

    /** In what that side plans and pays, ISO 4217. */
    public String currency(Side side) {
        return rules.of(side).currency();
    }

    /** In what both sides plan and pay. */
    public Currencies currencies() {
        return new Currencies(currency(Side.HOME), currency(Side.PARTNER));
    }

    /** True when that side gives money to proposals of this call. */
    public boolean pays(Side side) {
        return rules.of(side).pays();
    }

    /** The least that one proposal may ask of that side, if there is such a bound. */
    public Optional<Money> minimum(Side side) {
        return money(side, rules.of(side).minimum());
    }

    /** The most that one proposal may ask of that side, if there is such a bound. */
    public Optional<Money> cap(Side side) {
        return money(side, rules.of(side).cap());
    }

    /** The most that one proposal may ask of that side for one calendar year, if there is such a bound. */
    public Optional<Money> yearlyCap(Side side) {
        return money(side, rules.of(side).yearlyCap());
    }

    /** What that side plans to give to all proposals together, if it says so. */
    public Optional<Money> envelope(Side side) {
        return money(side, rules.of(side).envelope());
    }

    private Optional<Money> money(Side side, @Nullable BigDecimal amount) {
        return Optional.ofNullable(amount).map(value -> new Money(value, currency(side)));
    }
}
