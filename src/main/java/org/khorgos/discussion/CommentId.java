package org.khorgos.discussion;

import java.util.UUID;

/** Identifies a comment on a proposal. */
public record CommentId(UUID value) {
    static CommentId next() {
        return new CommentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
