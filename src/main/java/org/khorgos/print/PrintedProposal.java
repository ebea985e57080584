package org.khorgos.print;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalState;
import org.khorgos.calendar.SessionRule;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.signature.SignatoryRow;

/**
 * What a print says of the proposal itself.
 *
 * @param call title of the call in the reader's language
 * @param session to which it was submitted, null when its call has none
 * @param people the signatories by id
 */
record PrintedProposal(
        String number,
        ProposalState state,
        String call,
        SessionRule.@Nullable Session session,
        List<SignatoryRow> signatories,
        Map<UserId, UserRow> people) {
    /** Null for somebody who is not known any more. */
    @Nullable
    UserRow person(UserId id) {
        return people.get(id);
    }

    /** Number and what of it this is. */
    String name(String part) {
        return number + " · " + part;
    }

    String fileName() {
        return "proposal-" + number;
    }
}
