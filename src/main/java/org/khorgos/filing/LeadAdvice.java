package org.khorgos.filing;

import java.math.BigDecimal;

/**
 * How a merger with one lead stands before the rule of mergers (D2).
 *
 * @param similarity from 0.00 to 1.00
 * @param similarFrom from here on they count as similar
 * @param earliest none of the similar proposals, this one included, was submitted before the lead
 */
public record LeadAdvice(BigDecimal similarity, BigDecimal similarFrom, boolean earliest) {
    /** True when they are alike enough to be merged without a further reason. */
    public boolean similar() {
        return similarity.compareTo(similarFrom) >= 0;
    }

    /** True when the office must say why this one leads. */
    public boolean needsReason() {
        return !similar() || !earliest;
    }
}
