package org.khorgos.discussion;

import java.util.UUID;

/** Identifies a comment on a proposal. */
public record CommentId(UUID value) {
    static CommentId next() {
        return new CommentId(UUID.randomUUID());
    }

    /** Throws IllegalArgumentException for text that is no id. */
    public static CommentId of(String text) {
        return new CommentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
