package org.khorgos.discussion;

import java.time.Instant;
import java.util.List;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;

/**
 * One discussion of a proposal.
 *
 * @param comments threads in the order in which they began, answers below what they answer
 * @param mentionable who may read it and can be named
 * @param reader who reads it
 * @param editableSince what the reader wrote since then they can still change
 * @param mayWrite true when the reader takes part
 * @param mayHide true when the reader may hide comments
 */
public record Discussion(
        List<CommentRow> comments,
        List<UserRow> mentionable,
        UserId reader,
        Instant editableSince,
        boolean mayWrite,
        boolean mayHide) {
    public Discussion {
        comments = List.copyOf(comments);
        mentionable = List.copyOf(mentionable);
    }

    /** True when the reader may still change it. */
    public boolean mayEdit(CommentRow comment) {
        return mayWrite
                && !comment.isHidden()
                && comment.author().equals(reader)
                && !comment.writtenAt().isBefore(editableSince);
    }
}
