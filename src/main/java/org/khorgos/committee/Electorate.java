package org.khorgos.committee;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khorgos.access.Involvement;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;

/** Knows who belongs to the committee now. */
@Component
class Electorate {
    private final UserDirectory users;
    private final Involvement involvement;

    Electorate(UserDirectory users, Involvement involvement) {
        this.users = users;
        this.involvement = involvement;
    }

    /** The enabled members and chairs by name, each once. */
    List<MemberRow> members(ProposalId id) {
        Map<UserId, UserRow> members = new LinkedHashMap<>();
        Stream.of(Role.COMMITTEE_CHAIR, Role.COMMITTEE_MEMBER)
                .flatMap(role -> users.withRole(role).stream())
                .forEach(user -> members.putIfAbsent(user.id(), user));
        return members.values().stream()
                .map(user -> new MemberRow(
                        user.id(), user.displayName(), user.organisationName(), involvement.isSignatory(id, user.id())))
                .sorted(Comparator.comparing(MemberRow::name))
                .toList();
    }
}
