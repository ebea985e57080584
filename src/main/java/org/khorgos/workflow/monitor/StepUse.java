package org.khorgos.workflow.monitor;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a step of a model is used: what is there now, and the visits that began in a period.
 *
 * @param kind type of the element as the model names it, such as userTask
 * @param interrupted visits that a timer, a withdrawal or an administrator ended
 * @param median time spent in working days, null while no visit has ended
 * @param ninety time in working days within which nine of ten visits ended, null while no visit has ended
 */
public record StepUse(
        String element,
        String kind,
        long running,
        long stuck,
        long visits,
        long done,
        long interrupted,
        @Nullable BigDecimal median,
        @Nullable BigDecimal ninety) {}
