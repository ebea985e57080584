package org.khorgos.discussion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/**
 * Who was asked to do something was reminded of its last day.
 *
 * @param due the last day in the zone of the asker
 */
public record RequestReminded(
        ProposalId proposal, Audience audience, CommentId comment, UserId asked, LocalDate due, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(
                Map.of("audience", audience.name(), "comment", comment.toString(), "asked", asked.toString()));
    }
}
