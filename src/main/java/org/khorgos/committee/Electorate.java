package org.khorgos.committee;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.khorgos.access.ProposalId;
import org.khorgos.conflict.Conflict;
import org.khorgos.conflict.ConflictRule;
import org.khorgos.conflict.Conflicts;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;

/** Knows who belongs to the committee now, and who of them is in conflict with a proposal. */
@Component
class Electorate {
    private final UserDirectory users;
    private final ConflictRule rule;

    Electorate(UserDirectory users, ConflictRule rule) {
        this.users = users;
        this.rule = rule;
    }

    /** The enabled members and chairs by name, each once. */
    List<MemberRow> members(ProposalId id) {
        Map<UserId, UserRow> members = new LinkedHashMap<>();
        Stream.of(Role.COMMITTEE_CHAIR, Role.COMMITTEE_MEMBER)
                .flatMap(role -> users.withRole(role).stream())
                .forEach(user -> members.putIfAbsent(user.id(), user));
        Conflicts conflicts = rule.of(Set.of(id), members.keySet());
        return members.values().stream()
                .map(user -> new MemberRow(
                        user.id(),
                        user.displayName(),
                        user.organisationName(),
                        conflicts.of(id, user.id()).stream()
                                .filter(Conflict::recuses)
                                .toList()))
                .sorted(Comparator.comparing(MemberRow::name))
                .toList();
    }
}
