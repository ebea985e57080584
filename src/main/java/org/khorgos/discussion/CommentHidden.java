package org.khorgos.discussion;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;

/** The chair hid a comment; the reason is kept beside it. */
public record CommentHidden(ProposalId proposal, Audience audience, CommentId comment, Instant at) implements Audited {
    @Override
    public String subject() {
        return proposal.toString();
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("audience", audience.name(), "comment", comment.toString()));
    }
}
