package org.khorgos.review;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.call.CriterionKind;

/**
 * A score from 0.0 to 5.0 in half steps for each criterion, null where the expert could not judge, which never counts as
 * zero; throws IllegalArgumentException for anything else.
 */
public record Scores(
        @Nullable BigDecimal excellence,
        @Nullable BigDecimal impact,
        @Nullable BigDecimal implementation) {
    public static final BigDecimal HIGHEST = new BigDecimal("5.0");
    private static final BigDecimal STEP = new BigDecimal("0.5");

    public Scores {
        excellence = checked(excellence);
        impact = checked(impact);
        implementation = checked(implementation);
    }

    /** Reads plain decimals such as 3.5; an empty text is no score. */
    public static Scores of(String excellence, String impact, String implementation) {
        return new Scores(read(excellence), read(impact), read(implementation));
    }

    /** The score for that criterion, null where there is none. */
    public @Nullable BigDecimal of(CriterionKind kind) {
        return switch (kind) {
            case EXCELLENCE -> excellence;
            case IMPACT -> impact;
            case IMPLEMENTATION -> implementation;
        };
    }

    /** True when every criterion has a score. */
    public boolean complete() {
        return given().size() == CriterionKind.values().length;
    }

    /** The criteria without a score. */
    public List<CriterionKind> missing() {
        return Arrays.stream(CriterionKind.values())
                .filter(kind -> of(kind) == null)
                .toList();
    }

    /** The lowest score that was given; zero when there is none. */
    public BigDecimal lowest() {
        return given().stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    /** All scores that were given together; sums can be compared only where both are complete. */
    public BigDecimal sum() {
        return given().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<BigDecimal> given() {
        return Stream.of(CriterionKind.values())
                .map(this::of)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable BigDecimal read(String score) {
        return score.isEmpty() ? null : new BigDecimal(score);
    }

    private static @Nullable BigDecimal checked(@Nullable BigDecimal score) {
        if (score == null) {
            return null;
        }
        if (score.signum() < 0
                || score.compareTo(HIGHEST) > 0
                || score.remainder(STEP).signum() != 0) {
            throw new IllegalArgumentException("not a score: " + score);
        }
        return score.setScale(1);
    }
}
