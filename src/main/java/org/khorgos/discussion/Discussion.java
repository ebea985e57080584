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
 * @param mayAsk true when the reader may ask one of the others to do what they write
 * @param mayHide true when the reader may hide comments
 */
public record Discussion(
        List<CommentRow> comments,
        List<UserRow> mentionable,
        UserId reader,
        Instant editableSince,
        boolean mayWrite,
        boolean mayAsk,
        boolean mayHide) {
    public Discussion {
        comments = List.copyOf(comments);
        mentionable = List.copyOf(mentionable);
    }

    /** Whom the reader may ask: everybody who can be named but themselves. */
    public List<UserRow> askable() {
        return mayAsk
                ? mentionable.stream()
                        .filter(person -> !person.id().equals(reader))
                        .toList()
                : List.of();
    }

    /** True when the reader asked for something and the one who shall do it may not read the discussion any more. */
    public boolean standsWithNobody(CommentRow comment) {
        CommentRequest request = comment.request();
        return request != null
                && request.isOpen()
                && request.asker().equals(reader)
                && mentionable.stream().noneMatch(person -> person.id().equals(request.asked()));
    }

    /** True when the reader is asked and can say that it is done. */
    public boolean mayFinish(CommentRow comment) {
        CommentRequest request = comment.request();
        return mayWrite
                && request != null
                && request.isOpen()
                && request.asked().equals(reader);
    }

    /** True when the reader asked and can take it back. */
    public boolean mayTakeBack(CommentRow comment) {
        CommentRequest request = comment.request();
        return mayWrite
                && request != null
                && request.isOpen()
                && request.asker().equals(reader);
    }

    /** True when the reader may still change it. */
    public boolean mayEdit(CommentRow comment) {
        return mayWrite
                && !comment.isHidden()
                && comment.author().equals(reader)
                && !comment.writtenAt().isBefore(editableSince);
    }
}
