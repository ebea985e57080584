package org.khorgos.conflict;

import java.time.Instant;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** A person may judge a proposal in spite of a conflict; the reason stands with the conflict. */
public record ConflictWaived(ProposalId proposal, UserId person, Ground ground, UserId by, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("person", person.toString(), "ground", ground.name(), "by", by.toString());
    }
}
