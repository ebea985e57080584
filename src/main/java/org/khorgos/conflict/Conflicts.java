package org.khorgos.conflict;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/** What stands between some people and some proposals. */
public final class Conflicts {
    private final Map<Pair, List<Conflict>> byPair;

    /** A person and a proposal. */
    record Pair(ProposalId proposal, UserId person) {}

    Conflicts(Map<Pair, List<Conflict>> found) {
        byPair = new HashMap<>();
        found.forEach((pair, conflicts) -> byPair.put(
                pair,
                conflicts.stream()
                        .sorted(Comparator.comparing(Conflict::ground))
                        .toList()));
    }

    /** All of that person with that proposal, waived ones too, the strongest first. */
    public List<Conflict> of(ProposalId proposal, UserId person) {
        return byPair.getOrDefault(new Pair(proposal, person), List.of());
    }

    /** The grounds that are not waived. */
    public Set<Ground> grounds(ProposalId proposal, UserId person) {
        EnumSet<Ground> grounds = EnumSet.noneOf(Ground.class);
        of(proposal, person).stream()
                .filter(conflict -> !conflict.waived())
                .forEach(conflict -> grounds.add(conflict.ground()));
        return grounds;
    }

    /** True when the person may not review the proposal. */
    public boolean bars(ProposalId proposal, UserId person) {
        return !grounds(proposal, person).isEmpty();
    }

    /** True when the person may take no part in any decision on the proposal, a vote included. */
    public boolean recuses(ProposalId proposal, UserId person) {
        return of(proposal, person).stream().anyMatch(Conflict::recuses);
    }
}
