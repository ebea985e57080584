package org.khorgos.draft;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;
import org.khorgos.proposal.ProposalText;

/**
 * Somebody need no longer write a section of a draft.
 *
 * @param title of the proposal, which they perhaps see no more
 */
public record SectionTakenAway(ProposalId proposal, String section, UserId assignee, String title, Instant at)
        implements Audited {
    static SectionTakenAway of(ProposalText text, SectionAssignment one, Instant at) {
        return new SectionTakenAway(
                text.id(),
                one.section(),
                one.assignee(),
                text.content().basics().title(),
                at);
    }

    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("section", section, "assignee", assignee.toString()));
    }
}
