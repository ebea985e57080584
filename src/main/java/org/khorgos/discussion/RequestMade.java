package org.khorgos.discussion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/**
 * Somebody was asked to do what a comment says.
 *
 * @param due the last day for it, null for none
 */
public record RequestMade(
        ProposalId proposal,
        Audience audience,
        CommentId comment,
        UserId asker,
        UserId asked,
        @Nullable LocalDate due,
        Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>(
                Map.of("audience", audience.name(), "comment", comment.toString(), "asked", asked.toString()));
        if (due != null) {
            facts.put("due", due.toString());
        }
        return facts;
    }
}
