package org.khorgos.committee;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** A meeting that a process left behind which runs no more became void, as another one is prepared. */
public record MeetingAnnulled(ProposalId proposal, int round, UserId by, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("round", String.valueOf(round), "by", by.toString()));
    }
}
