package org.khorgos.call;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** The rows of which a call may have several. */
public final class RuleRows {
    private RuleRows() {}

    /**
     * Something to be reached or kept, such as at least 10 exchanged persons; the office checks it by hand.
     *
     * @param unit such as persons or months, may be empty
     */
    public record Target(
            @Size(max = 200, message = CallRules.TOO_LONG) String name,

            @Digits(integer = 15, fraction = 2, message = CallRules.AMOUNT) @Nullable
            BigDecimal minimum,

            @Digits(integer = 15, fraction = 2, message = CallRules.AMOUNT) @Nullable
            BigDecimal maximum,

            @Size(max = 40, message = CallRules.TOO_LONG) String unit) {
        public Target {
            minimum = CallRules.plain(minimum);
            maximum = CallRules.plain(maximum);
        }
    }

    /**
     * A review criterion.
     *
     * @param weight whole percent of all criteria
     * @param guidance what the experts shall look at, may be empty
     */
    public record Criterion(
            CriterionKind kind,

            @Range(min = 1, max = 100, message = CallRules.OUT_OF_RANGE) @Nullable
            Integer weight,

            @Size(max = 1000, message = CallRules.TOO_LONG) String guidance) {}

    /** How long a step may take, in days or in working days of the office. */
    public record Period(
            CallStep step,

            @Range(min = 1, max = 365, message = CallRules.OUT_OF_RANGE) @Nullable
            Integer days,

            boolean working) {}
}
