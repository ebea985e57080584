package org.khorgos.discussion;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/**
 * Who was asked to do something does not take part in the discussion any more, so that nobody will do it.
 */
public record RequestAbandoned(
        ProposalId proposal, Audience audience, CommentId comment, UserId asker, UserId asked, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of(
                "audience",
                audience.name(),
                "comment",
                comment.toString(),
                "asker",
                asker.toString(),
                "asked",
                asked.toString()));
    }
}
