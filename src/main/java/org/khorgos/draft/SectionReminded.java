package org.khorgos.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/**
 * The assignee of a section was reminded of its last day.
 *
 * @param due the last day in the zone of the first signatory
 */
public record SectionReminded(ProposalId proposal, String section, UserId assignee, LocalDate due, Instant at)
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
