package org.khorgos.call;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** The rows of which a call may have several. */
public final class RuleRows {
    /** Characters that the description of a level may have. */
    public static final int LEVEL_MAX = 500;

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

    /**
     * What the six levels of a criterion mean in this call, in one language; complete when none is empty.
     *
     * @param five the best level
     * @param zero the lowest level
     */
    public record LevelTexts(
            CriterionKind criterion,
            CallLanguage language,

            @Size(max = LEVEL_MAX, message = CallRules.TOO_LONG)
            String five,

            @Size(max = LEVEL_MAX, message = CallRules.TOO_LONG)
            String four,

            @Size(max = LEVEL_MAX, message = CallRules.TOO_LONG)
            String three,

            @Size(max = LEVEL_MAX, message = CallRules.TOO_LONG)
            String two,

            @Size(max = LEVEL_MAX, message = CallRules.TOO_LONG)
            String one,

            @Size(max = LEVEL_MAX, message = CallRules.TOO_LONG)
            String zero) {
        /** Those of that criterion in that language, nothing written yet. */
        public static LevelTexts blank(CriterionKind criterion, CallLanguage language) {
            return new LevelTexts(criterion, language, "", "", "", "", "", "");
        }

        /** The description of a level from 0 to 5; throws IllegalArgumentException for any other. */
        public String of(int level) {
            return switch (level) {
                case 5 -> five;
                case 4 -> four;
                case 3 -> three;
                case 2 -> two;
                case 1 -> one;
                case 0 -> zero;
                default -> throw new IllegalArgumentException("level " + level);
            };
        }
    }

    /** How long a step may take, in days or in working days of the office. */
    public record Period(
            CallStep step,

            @Range(min = 1, max = 365, message = CallRules.OUT_OF_RANGE) @Nullable
            Integer days,

            boolean working) {}
}
