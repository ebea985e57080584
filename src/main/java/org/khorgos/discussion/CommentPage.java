package org.khorgos.discussion;

import org.khorgos.access.ProposalId;

/** Where a comment is read. */
public final class CommentPage {
    private CommentPage() {}

    /** The address of the page that opens the discussion at the comment, without leading slash. */
    public static String of(ProposalId proposal, CommentId comment) {
        return "proposals/" + proposal + "/discussion/" + comment;
    }
}
