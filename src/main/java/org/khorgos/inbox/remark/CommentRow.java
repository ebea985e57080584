package org.khorgos.inbox.remark;

import java.time.Instant;
import org.khorgos.identity.UserId;

/**
 * What somebody wrote on a task.
 *
 * @param reason true when it says why the due date was moved, which stays for good
 */
public record CommentRow(
        CommentId id, UserId author, String authorName, boolean reason, String text, Instant writtenAt) {}
