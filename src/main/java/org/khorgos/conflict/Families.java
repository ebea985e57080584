package org.khorgos.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.OrganisationRow;

/** Which organisations belong to which others, over however many steps; they are found as conflicts compare them. */
final class Families {
    private final Map<String, List<Member>> members = new HashMap<>();

    /** An organisation and those above it. */
    private record Member(Party self, List<Party> above) {}

    /** @param organisations all there are, none of which belongs to itself */
    Families(Collection<OrganisationRow> organisations) {
        Map<OrganisationId, OrganisationRow> all =
                organisations.stream().collect(Collectors.toMap(OrganisationRow::id, Function.identity()));
        for (OrganisationRow row : organisations) {
            if (row.parent() != null) {
                Member member = new Member(Party.of(row), above(row, all));
                members.computeIfAbsent(member.self().name().key(), key -> new ArrayList<>())
                        .add(member);
            }
        }
    }

    /** True when one of them belongs to the other or both belong to the same one. */
    boolean areKin(Party one, Party other) {
        if (members.isEmpty()) {
            return false;
        }
        List<Party> around = withAbove(other);
        return withAbove(one).stream().anyMatch(party -> around.stream().anyMatch(party::isSame));
    }

    private static List<Party> above(OrganisationRow row, Map<OrganisationId, OrganisationRow> all) {
        List<Party> above = new ArrayList<>();
        OrganisationId next = row.parent();
        while (next != null) {
            OrganisationRow parent = Objects.requireNonNull(all.get(next));
            above.add(Party.of(parent));
            next = parent.parent();
        }
        return above;
    }

    private List<Party> withAbove(Party party) {
        List<Party> parties = new ArrayList<>(List.of(party));
        members.getOrDefault(party.name().key(), List.of()).stream()
                .filter(member -> member.self().isSame(party))
                .map(Member::above)
                .forEach(parties::addAll);
        return parties;
    }
}
