package org.khorgos.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.call.CriterionKind;

/**
 * The experts' reviews came to a result.
 *
 * @param inputs what the decision looked at
 * @param given the scores on each criterion in ascending order, which says nothing about who gave them
 */
public record ReviewRecorded(
        ProposalId proposal,
        ReviewResult result,
        ReviewSummary inputs,
        Map<CriterionKind, List<BigDecimal>> given,
        Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>(Map.of(
                "result", result.name(),
                "valid", String.valueOf(inputs.valid()),
                "lowestCriterion", inputs.lowestCriterion().toPlainString(),
                "scoreSum", inputs.scoreSum().toPlainString(),
                "widestSpread", inputs.widestSpread().toPlainString()));
        given.forEach((kind, scores) -> facts.put(
                kind.name().toLowerCase(Locale.ROOT),
                scores.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "))));
        return facts;
    }
}
