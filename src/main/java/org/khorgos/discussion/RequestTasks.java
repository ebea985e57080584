package org.khorgos.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/** Keeps what comments ask among the tasks of those who are asked, in the transaction of the caller. */
public interface RequestTasks {
    /**
     * Somebody is asked.
     *
     * @param due the last moment for it, null for none
     */
    void open(CommentId comment, ProposalId proposal, UserId asker, UserId asked, @Nullable Instant due);

    /** True while there is a task for it. */
    boolean isOpen(CommentId comment);

    /** Who was asked has done it. */
    void done(CommentId comment);

    /** Nobody shall do it any more. */
    void takenBack(CommentId comment);
}
