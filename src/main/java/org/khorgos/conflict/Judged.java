package org.khorgos.conflict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khorgos.access.Capacity;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/**
 * A proposal that somebody might judge.
 *
 * @param parties the organisations that take part, those of its signatories included
 * @param people who has to do with it themselves
 * @param exclusions whom its proposers do not want to review it
 */
record Judged(ProposalId proposal, List<Party> parties, Map<UserId, Set<Capacity>> people, List<Exclusion> exclusions) {
    boolean has(UserId person, Capacity capacity) {
        return people.getOrDefault(person, Set.of()).contains(capacity);
    }
}
