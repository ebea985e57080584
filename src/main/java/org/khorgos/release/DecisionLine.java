package org.khorgos.release;

import org.jspecify.annotations.Nullable;
import org.khorgos.committee.DecisionRow;
import org.khorgos.review.ReviewFigures;

/**
 * A proposal before the committee with what its reviews came to.
 *
 * @param reviews null when it was not reviewed
 */
public record DecisionLine(DecisionRow row, @Nullable ReviewFigures reviews) {}
