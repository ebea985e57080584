package org.khorgos.call;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.khorgos.calendar.SessionRule;

/**
 * When proposals are taken.
 *
 * @param closes the cut-off: what is sent within that second is still in time
 * @param zone name of the time zone in which both were set
 */
public record Schedule(
        @Nullable Instant opens,
        @Nullable Instant closes,
        @Size(max = 40) String zone,
        @Valid Session session) {
    public Schedule {
        opens = opens == null ? null : opens.truncatedTo(ChronoUnit.SECONDS);
        closes = closes == null ? null : closes.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Where opening and cut-off were set. */
    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** True from the opening to the second of the cut-off, both included; never without both. */
    public boolean isOpen(Instant now) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        return opens != null && closes != null && !second.isBefore(opens) && !second.isAfter(closes);
    }

    /** How sessions are counted under these rules, which must be complete; empty for a call without sessions. */
    public Optional<SessionRule> sessionRule() {
        return session.kind() == SessionKind.NONE
                ? Optional.empty()
                : Optional.of(new SessionRule(
                        zoneId(),
                        MonthDay.of(known(session.month()), known(session.day())),
                        known(session.time()),
                        MonthDay.of(known(session.lastMonth()), known(session.lastDay()))));
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /**
     * What belongs to which yearly session; moments are in the zone of the call.
     *
     * @param month of the last day for this year's session
     * @param lastMonth of the last day on which a proposal counts to the session of its own year
     */
    public record Session(
            SessionKind kind,

            @Range(min = 1, max = 12, message = CallRules.OUT_OF_RANGE) @Nullable
            Integer month,

            @Range(min = 1, max = 31, message = CallRules.OUT_OF_RANGE) @Nullable
            Integer day,

            @Nullable LocalTime time,

            @Range(min = 1, max = 12, message = CallRules.OUT_OF_RANGE) @Nullable
            Integer lastMonth,

            @Range(min = 1, max = 31, message = CallRules.OUT_OF_RANGE) @Nullable
            Integer lastDay) {}
}
