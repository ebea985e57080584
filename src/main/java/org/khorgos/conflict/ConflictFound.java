package org.khorgos.conflict;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** A conflict that is not waived was newly recorded. */
public record ConflictFound(ProposalId proposal, UserId person, Ground ground, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("person", person.toString(), "ground", ground.name());
    }
}
