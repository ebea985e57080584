package org.khorgos.committee;

import java.util.List;
import org.khorgos.conflict.Conflict;
import org.khorgos.identity.UserId;

/**
 * A member of the committee as the secretary sees it; one in conflict is recused in any case.
 *
 * @param conflicts what keeps the member from voting, the strongest first; nothing that is waived or stands only against
 *     reviews
 */
public record MemberRow(UserId id, String name, String organisation, List<Conflict> conflicts) {
    public MemberRow {
        conflicts = List.copyOf(conflicts);
    }

    /** True when a conflict recuses the member. */
    public boolean isRecused() {
        return !conflicts.isEmpty();
    }
}
