package org.khorgos.draft;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** The assignee of a section said that it is ready. */
public record SectionCompleted(ProposalId proposal, String section, UserId assignee, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("section", section, "assignee", assignee.toString()));
    }
}
