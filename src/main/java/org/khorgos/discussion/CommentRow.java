package org.khorgos.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;

/**
 * A comment as its audience reads it.
 *
 * @param answers the comment that began the thread, null for one that begins it itself
 * @param text empty for a hidden one
 * @param editedAt when its author changed it last, null for never
 * @param request whom it asks to do what it says, null for nobody
 * @param hiddenReason why the chair hid it, empty while nobody did
 */
public record CommentRow(
        CommentId id,
        @Nullable CommentId answers,
        UserId author,
        String authorName,
        String text,
        Instant writtenAt,
        @Nullable Instant editedAt,
        @Nullable CommentRequest request,
        String hiddenReason) {
    public boolean isHidden() {
        return !hiddenReason.isEmpty();
    }
}
