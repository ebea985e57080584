package org.khorgos.draft;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/**
 * Somebody need no longer write a section of a draft.
 *
 * @param title of the proposal, which they perhaps see no more
 */
public record SectionTakenAway(ProposalId proposal, String section, UserId assignee, String title, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("section", section, "assignee", assignee.toString()));
    }
}
