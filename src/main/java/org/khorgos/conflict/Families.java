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

/** Which organisations belong to which others; they are found as conflicts compare them. */
final class Families {
    private final Map<String, List<Member>> members = new HashMap<>();

    /** An organisation and the one it belongs to. */
    private record Member(Party self, Party parent) {}

    Families(Collection<OrganisationRow> organisations) {
        Map<OrganisationId, OrganisationRow> all =
                organisations.stream().collect(Collectors.toMap(OrganisationRow::id, Function.identity()));
        for (OrganisationRow row : organisations) {
            OrganisationId parent = row.parent();
            if (parent != null) {
                Member member = new Member(Party.of(row), Party.of(Objects.requireNonNull(all.get(parent))));
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
        List<Party> around = withParents(other);
        return withParents(one).stream().anyMatch(party -> around.stream().anyMatch(party::isSame));
    }

    private List<Party> withParents(Party party) {
        List<Party> parties = new ArrayList<>(List.of(party));
        members.getOrDefault(party.name().key(), List.of()).stream()
                .filter(member -> member.self().isSame(party))
                .map(Member::parent)
                .forEach(parties::add);
        return parties;
    }
}
