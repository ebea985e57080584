package org.khorgos.notification;

import java.util.regex.Pattern;
import org.khorgos.access.ProposalId;
import org.khorgos.base.LikePattern;

/**
 * How texts speak of a proposal: by its id in links, by its number in words.
 *
 * @param number empty before it has one
 */
record Mention(ProposalId proposal, String number) {
    /** True when the text speaks of this proposal, not of one whose number begins alike. */
    boolean in(String text) {
        return text.contains(proposal.toString())
                || (!number.isEmpty()
                        && Pattern.compile("(?<![\\w-])%s(?![\\w-])".formatted(Pattern.quote(number)))
                                .matcher(text)
                                .find());
    }

    /** For SQL: what speaks of it by its id. */
    String likeId() {
        return LikePattern.containing(proposal.toString());
    }

    /** For SQL: what may speak of it by its number, or by its id before it has one. */
    String likeNumber() {
        return number.isEmpty() ? likeId() : LikePattern.containing(number);
    }
}
