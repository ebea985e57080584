package org.khorgos.monitoring.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khorgos.workflow.monitor.StepUse;

/** What the shades of a model's picture stand for. */
enum Heat {
    NONE(use -> null),
    VISITS(use -> use.visits() == 0 ? null : BigDecimal.valueOf(use.visits())),
    MEDIAN(StepUse::median),
    NINETY(StepUse::ninety);

    static final int LEVELS = 5;
    private final Function<StepUse, @Nullable BigDecimal> value;

    Heat(Function<StepUse, @Nullable BigDecimal> value) {
        this.value = value;
    }

    /** The figure of that step, null when it has none. */
    @Nullable
    BigDecimal of(StepUse use) {
        return value.apply(use);
    }

    /** The shade from 1 to 5: the fifth of the highest figure in which this one lies. */
    static int level(BigDecimal figure, BigDecimal highest) {
        return highest.signum() == 0
                ? 1
                : figure.multiply(BigDecimal.valueOf(LEVELS))
                        .divide(highest, 0, RoundingMode.CEILING)
                        .max(BigDecimal.ONE)
                        .intValue();
    }
}
