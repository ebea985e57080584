package org.khorgos.discussion;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** Somebody did what a comment asked of them. */
public record RequestDone(
        ProposalId proposal, Audience audience, CommentId comment, UserId asked, UserId asker, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(
                Map.of("audience", audience.name(), "comment", comment.toString(), "asker", asker.toString()));
    }
}
