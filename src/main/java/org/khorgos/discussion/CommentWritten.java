package org.khorgos.discussion;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.identity.UserId;

/** Somebody wrote a comment on a proposal, or changed it. */
public record CommentWritten(
        ProposalId proposal, Audience audience, CommentId comment, Set<UserId> mentioned, Instant at)
        implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("audience", audience.name(), "comment", comment.toString()));
    }
}
