package org.khorgos.discussion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Capacity;
import org.khorgos.access.Involvement;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.panel.AssignmentRow;
import org.khorgos.panel.AssignmentStatus;
import org.khorgos.panel.ReviewPanel;
import org.springframework.stereotype.Component;

/** Who belongs to which audience of a proposal: the catalogue says it, and experts belong once they have submitted. */
@Component
class Circle {
    private static final Set<Capacity> PROPOSERS = Set.of(Capacity.SIGNATORY, Capacity.EDITOR);
    private static final Set<Operation> ALL = EnumSet.of(
            Operation.DISCUSS_REVIEWS,
            Operation.DISCUSS_IN_COMMITTEE,
            Operation.DISCUSS_IN_SECRETARIAT,
            Operation.QUESTION_PROPOSERS,
            Operation.ANSWER_OFFICE,
            Operation.HIDE_COMMENT);
    private final AccessRule rule;
    private final Involvement involvement;
    private final ReviewPanel panel;
    private final UserDirectory users;

    Circle(AccessRule rule, Involvement involvement, ReviewPanel panel, UserDirectory users) {
        this.rule = rule;
        this.involvement = involvement;
        this.panel = panel;
        this.users = users;
    }

    /**
     * What somebody may do in the discussions of a proposal.
     *
     * @param writes where they take part
     * @param hides true when they read all of them and may hide what is said
     */
    record Rights(Set<Audience> writes, boolean hides) {
        boolean reads(Audience audience) {
            return hides || writes.contains(audience);
        }
    }

    Rights rights(Actor actor, ProposalId id) {
        Set<Operation> allowed = rule.allowed(actor, ALL, id);
        Set<Audience> writes = Arrays.stream(Audience.values())
                .filter(audience -> audience.operations().stream().anyMatch(allowed::contains))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Audience.class)));
        if (writes.contains(Audience.REVIEWERS)
                && !moderates(actor)
                && !submitted(id).contains(actor.id())) {
            writes.remove(Audience.REVIEWERS);
        }
        return new Rights(writes, allowed.contains(Operation.HIDE_COMMENT));
    }

    /** Everybody who takes part, by name, in a number of statements that does not grow with them. */
    List<UserRow> members(ProposalId id, Audience audience) {
        Map<UserId, Set<Capacity>> involved = involvement.people(List.of(id)).getOrDefault(id, Map.of());
        Map<UserId, UserRow> members = new LinkedHashMap<>();
        Set<String> roles = audience.operations().stream()
                .filter(operation -> !operation.own())
                .flatMap(operation -> PermissionCatalogue.roles(operation).stream())
                .filter(role -> role != Role.EXPERT)
                .map(Role::name)
                .collect(Collectors.toSet());
        users.inGroups(roles).forEach(user -> members.put(user.id(), user));
        Set<UserId> others = audience == Audience.REVIEWERS ? submitted(id) : Set.of();
        members.putAll(users.get(others));
        members.keySet().removeIf(user -> bars(involved.getOrDefault(user, Set.of())));
        if (audience == Audience.PROPOSERS) {
            members.putAll(users.get(involved.keySet().stream()
                    .filter(user ->
                            involved.getOrDefault(user, Set.of()).stream().anyMatch(PROPOSERS::contains))
                    .toList()));
        }
        return members.values().stream()
                .filter(UserRow::enabled)
                .sorted(Comparator.comparing(UserRow::displayName))
                .toList();
    }

    private Set<UserId> submitted(ProposalId id) {
        return panel.of(id).stream()
                .filter(row -> row.status() == AssignmentStatus.SUBMITTED)
                .map(AssignmentRow::expert)
                .collect(Collectors.toSet());
    }

    private static boolean moderates(Actor actor) {
        return actor.has(Role.COMMITTEE_CHAIR) || actor.has(Role.COMMITTEE_SECRETARY);
    }

    private static boolean bars(Set<Capacity> capacities) {
        return capacities.contains(Capacity.SIGNATORY) || capacities.contains(Capacity.CONFLICT);
    }
}
