package org.khorgos.committee;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** A member of the committee voted. */
public record VoteCast(ProposalId proposal, int round, UserId member, Vote vote, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("round", String.valueOf(round), "vote", vote.name()));
    }
}
