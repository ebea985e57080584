package org.khorgos.release;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** The proposers got the letter that tells them what the committee decided. */
public record LetterIssued(ProposalId proposal, LetterId letter, int round, UserId by, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("letter", letter.toString(), "round", String.valueOf(round), "by", by.toString()));
    }
}
