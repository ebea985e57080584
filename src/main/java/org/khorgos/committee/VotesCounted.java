package org.khorgos.committee;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The votes of a meeting were counted and its vote closed. */
public record VotesCounted(ProposalId proposal, int round, VoteCount count, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of(
                "round",
                String.valueOf(round),
                "members",
                String.valueOf(count.members()),
                "present",
                String.valueOf(count.present()),
                "recused",
                String.valueOf(count.recused()),
                "yes",
                String.valueOf(count.yes()),
                "no",
                String.valueOf(count.no()),
                "abstain",
                String.valueOf(count.abstain())));
    }
}
