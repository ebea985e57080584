package org.khorgos.committee;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.khorgos.identity.UserId;

/** Who counts as the committee in one vote: each member, or in place of an absent one a substitute who is there. */
public final class Seats {
    private Seats() {}

    /**
     * One row for each seat. A recused member keeps the seat, since recusal is no absence; a recused substitute takes
     * none.
     *
     * @param present those in the room
     * @param recused whether somebody is out of the room for this vote
     */
    public static List<MemberRow> taken(List<MemberRow> all, Set<UserId> present, Predicate<MemberRow> recused) {
        List<MemberRow> stepping = all.stream()
                .filter(row -> row.substituteFor() != null && present.contains(row.id()) && !recused.test(row))
                .toList();
        return all.stream()
                .filter(row -> row.substituteFor() == null)
                .flatMap(member -> present.contains(member.id()) || recused.test(member)
                        ? Stream.of(member)
                        : Stream.of(stepping.stream()
                                .filter(row -> member.id().equals(row.substituteFor()))
                                .findFirst()
                                .orElse(member)))
                .toList();
    }
}
