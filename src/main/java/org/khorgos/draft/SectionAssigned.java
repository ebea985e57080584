package org.khorgos.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/**
 * Somebody shall write a section of a draft.
 *
 * @param due the last day in the zone of the first signatory
 * @param again true when the same person had it already, until another day
 */
public record SectionAssigned(
        ProposalId proposal, String section, UserId assignee, LocalDate due, boolean again, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("section", section, "assignee", assignee.toString(), "due", due.toString()));
    }
}
