package org.khorgos.filing;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** The office checked the form of a submitted proposal. */
public record FormChecked(
        ProposalId proposal, int round, FilingAdvice advice, Set<FilingReason> reasons, UserId by, Instant at)
        implements Audited {
    public FormChecked {
        reasons = Set.copyOf(reasons);
    }

    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of(
                "round",
                String.valueOf(round),
                "advice",
                advice.name(),
                "reasons",
                reasons.stream().sorted().map(Enum::name).collect(Collectors.joining(" "))));
    }
}
