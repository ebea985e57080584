package org.khorgos.review;

import java.util.List;
import java.util.Map;
import org.khorgos.call.CriterionKind;

/**
 * What the submitted reviews of one proposal come to, before and after the result.
 *
 * @param criteria how the scores lie on each criterion
 * @param totals how the weighted totals of the experts lie
 * @param consensus the mean of each criterion rounded half up to half a point, null where nobody gave a score
 * @param needsDiscussion true when the experts lie more than two points apart on a criterion
 */
public record ReviewFigures(
        Map<CriterionKind, Spread> criteria, Spread totals, Scores consensus, boolean needsDiscussion) {
    static ReviewFigures of(List<Scores> given, Weights weights) {
        Consensus consensus = Consensus.of(given);
        Spread totals = Spread.of(given.stream().map(weights::total).toList());
        return new ReviewFigures(consensus.criteria(), totals, consensus.scores(), consensus.needsDiscussion());
    }
}
