package org.khorgos.committee;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.conflict.Conflict;
import org.khorgos.identity.UserId;

/**
 * A member of the committee as the secretary sees it; one in conflict is recused in any case.
 *
 * @param conflicts what keeps the member from voting, the strongest first; nothing that is waived or stands only against
 *     reviews
 * @param substituteFor the member in whose place the person comes when that one is absent; null for a member of their own
 */
public record MemberRow(
        UserId id,
        String name,
        String organisation,
        List<Conflict> conflicts,
        @Nullable UserId substituteFor) {
    public MemberRow {
        conflicts = List.copyOf(conflicts);
    }

    /** True when a conflict recuses the member. */
    public boolean isRecused() {
        return !conflicts.isEmpty();
    }
}
