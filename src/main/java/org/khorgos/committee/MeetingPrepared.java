package org.khorgos.committee;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** A meeting of the committee on a proposal was prepared and its vote opened. */
public record MeetingPrepared(
        ProposalId proposal, int round, Motion motion, int members, int voters, UserId by, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of(
                "round",
                String.valueOf(round),
                "motion",
                motion.name(),
                "members",
                String.valueOf(members),
                "voters",
                String.valueOf(voters)));
    }
}
