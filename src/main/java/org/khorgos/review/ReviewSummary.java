package org.khorgos.review;

import java.math.BigDecimal;

/**
 * The figures that the decision table review-result looks at.
 *
 * @param valid number of valid scores on the criterion that has the fewest
 * @param lowestCriterion the lowest of the consensus scores
 * @param scoreSum the consensus scores together
 * @param widestSpread highest less lowest score on the criterion on which the experts differ most, among the criteria
 *     with the fewest valid scores
 */
public record ReviewSummary(int valid, BigDecimal lowestCriterion, BigDecimal scoreSum, BigDecimal widestSpread) {}
