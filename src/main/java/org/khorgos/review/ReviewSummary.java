package org.khorgos.review;

import java.math.BigDecimal;

/**
 * The figures that the decision table review-result looks at.
 *
 * @param valid number of submitted reviews
 * @param lowestCriterion the lowest of the three consensus scores
 * @param scoreSum the three consensus scores together
 * @param widestSpread highest less lowest score on the criterion on which the experts differ most
 */
public record ReviewSummary(int valid, BigDecimal lowestCriterion, BigDecimal scoreSum, BigDecimal widestSpread) {}
