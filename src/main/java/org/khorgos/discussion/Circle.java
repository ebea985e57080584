package org.khorgos.discussion;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Capacity;
import org.khorgos.access.Involvement;
import org.khorgos.access.Operation;
import org.khorgos.access.PermissionCatalogue;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
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
            Operation.ASK_IN_DISCUSSION,
            Operation.ASK_IN_OWN_DISCUSSION,
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
     * @param state in which the proposal is
     * @param writes where they take part
     * @param asks true when they may ask others to do what they write
     * @param hides true when they read all of them and may hide what is said
     */
    record Rights(ProposalState state, Set<Audience> writes, boolean asks, boolean hides) {
        static final Rights NONE = new Rights(ProposalState.DRAFT, Set.of(), false, false);

        boolean reads(Audience audience) {
            return hides || writes.contains(audience);
        }
    }

    Rights rights(Actor actor, ProposalId id) {
        return rights(actor, List.of(id)).getOrDefault(id, Rights.NONE);
    }

    /** The rights of one person in several proposals, in at most two statements. */
    Map<ProposalId, Rights> rights(Actor actor, Collection<ProposalId> ids) {
        Map<ProposalId, AccessRule.Allowed> allowed = rule.allowed(actor, ALL, ids);
        Set<ProposalId> asExpert = allowed.entrySet().stream()
                .filter(one -> one.getValue().operations().contains(Operation.DISCUSS_REVIEWS) && !moderates(actor))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<ProposalId> early = new HashSet<>(asExpert);
        submitted(asExpert).filter(row -> row.expert().equals(actor.id())).forEach(row -> early.remove(row.proposal()));
        return allowed.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> rights(one.getValue(), early.contains(one.getKey()))));
    }

    private static Rights rights(AccessRule.Allowed allowed, boolean early) {
        Set<Operation> operations = allowed.operations();
        Set<Audience> writes = Arrays.stream(Audience.values())
                .filter(audience -> audience.operations().stream().anyMatch(operations::contains))
                .filter(audience -> audience != Audience.REVIEWERS || !early)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Audience.class)));
        boolean asks = operations.contains(Operation.ASK_IN_DISCUSSION)
                || operations.contains(Operation.ASK_IN_OWN_DISCUSSION);
        return new Rights(allowed.state(), writes, asks, operations.contains(Operation.HIDE_COMMENT));
    }

    /** True when that person takes part in that discussion now. */
    boolean takesPart(UserRow user, ProposalId id, Audience audience) {
        return user.enabled() && rights(user.actor(), id).writes().contains(audience);
    }

    /** Everybody who takes part while the proposal is in that state, by name, in a number of statements that does not grow with them. */
    List<UserRow> members(ProposalId id, ProposalState state, Audience audience) {
        Map<UserId, Set<Capacity>> involved = involvement.people(List.of(id)).getOrDefault(id, Map.of());
        Map<UserId, UserRow> members = new LinkedHashMap<>();
        Set<Role> roles = audience.operations().stream()
                .flatMap(operation -> PermissionCatalogue.roles(operation).stream()
                        .filter(role -> PermissionCatalogue.allows(role, state, operation)))
                .collect(Collectors.toSet());
        users.inGroups(groups(audience, state)).forEach(user -> members.put(user.id(), user));
        if (audience == Audience.REVIEWERS) {
            members.putAll(
                    users.get(submitted(Set.of(id)).map(AssignmentRow::expert).collect(Collectors.toSet())));
        }
        members.keySet().removeIf(user -> bars(involved.getOrDefault(user, Set.of())));
        if (audience == Audience.PROPOSERS) {
            members.putAll(users.get(involved.keySet().stream()
                    .filter(user ->
                            involved.getOrDefault(user, Set.of()).stream().anyMatch(PROPOSERS::contains))
                    .toList()));
        }
        return members.values().stream()
                .filter(user -> user.enabled() && user.roles().stream().anyMatch(roles::contains))
                .sorted(Comparator.comparing(UserRow::displayName))
                .toList();
    }

    /** The roles whose every holder takes part then, unlike experts and the proposal's own people. */
    private static Set<String> groups(Audience audience, ProposalState state) {
        return audience.operations().stream()
                .filter(operation -> !operation.own())
                .flatMap(operation -> PermissionCatalogue.roles(operation).stream()
                        .filter(role -> role != Role.EXPERT && PermissionCatalogue.allows(role, state, operation)))
                .map(Role::name)
                .collect(Collectors.toSet());
    }

    private Stream<AssignmentRow> submitted(Set<ProposalId> ids) {
        return ids.isEmpty()
                ? Stream.of()
                : panel.ofAll(ids).stream().filter(row -> row.status() == AssignmentStatus.SUBMITTED);
    }

    static boolean moderates(Actor actor) {
        return actor.has(Role.COMMITTEE_CHAIR) || actor.has(Role.COMMITTEE_SECRETARY);
    }

    private static boolean bars(Set<Capacity> capacities) {
        return capacities.contains(Capacity.SIGNATORY) || capacities.contains(Capacity.CONFLICT);
    }
}
