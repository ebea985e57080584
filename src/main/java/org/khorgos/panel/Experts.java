package org.khorgos.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.conflict.Conflict;
import org.khorgos.conflict.ConflictRule;
import org.khorgos.conflict.Conflicts;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalFacts;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.stereotype.Component;

/**
 * Knows who may review what: nobody in a conflict that is not waived, nobody twice, nobody who is away or has as much to
 * review as they can take on.
 */
@Component
class Experts {
    private final UserDirectory users;
    private final AssignmentRepository assignments;
    private final ProposalLifecycle lifecycle;
    private final ConflictRule rule;
    private final Suitability suitability;

    Experts(
            UserDirectory users,
            AssignmentRepository assignments,
            ProposalLifecycle lifecycle,
            ConflictRule rule,
            Suitability suitability) {
        this.users = users;
        this.assignments = assignments;
        this.lifecycle = lifecycle;
        this.rule = rule;
        this.suitability = suitability;
    }

    ExpertPool pool(ProposalId id, int round) {
        ProposalFacts facts = lifecycle.facts(id);
        Map<UUID, Integer> loads = assignments.openByExpert().stream()
                .collect(Collectors.toMap(
                        AssignmentRepository.Load::getExpert, AssignmentRepository.Load::getOpenAssignments));
        List<Assignment> former = assignments.findByProposalOrderByRoundAscInvitedAtAscIdAsc(id.value());
        Set<UserId> invited = former.stream().map(Assignment::expert).collect(Collectors.toSet());
        int valid = (int) former.stream()
                .filter(assignment -> assignment.status() == AssignmentStatus.SUBMITTED)
                .count();
        List<UserRow> all = users.withRole(Role.EXPERT);
        Suitability.Field field =
                suitability.of(id, all.stream().map(UserRow::id).toList());
        Conflicts conflicts = rule.of(Set.of(id), all.stream().map(UserRow::id).toList());
        List<ExpertRow> experts = all.stream()
                .map(expert -> row(
                        field,
                        expert,
                        ExpertSide.of(expert.country(), facts.partnerCountry()),
                        loads.getOrDefault(expert.id().value(), 0),
                        effective(conflicts.of(id, expert.id())),
                        invited.contains(expert.id())))
                .sorted(ExpertRow.BEST_FIRST)
                .toList();
        return new ExpertPool(round, facts.partnerCountry(), valid, experts);
    }

    /** The chosen ones; throws Refused when one of them is unfit or all together make no panel. */
    List<ExpertRow> panel(ProposalId id, int round, Set<UserId> chosen) {
        ExpertPool pool = pool(id, round);
        Set<UserId> missing = new HashSet<>(chosen);
        List<ExpertRow> panel = new ArrayList<>();
        for (ExpertRow expert : pool.experts()) {
            if (missing.remove(expert.id())) {
                if (!expert.isEligible()) {
                    throw new Refused("review.expert.unfit", expert.name());
                }
                panel.add(expert);
            }
        }
        if (!missing.isEmpty()) {
            throw new Refused("review.expert.unknown");
        }
        List<ExpertSide> sides = panel.stream().map(ExpertRow::side).toList();
        for (PanelRule wanted : pool.rules()) {
            if (!wanted.isMetBy(sides)) {
                throw new Refused("review.rule." + wanted);
            }
        }
        return panel;
    }

    private static List<Conflict> effective(List<Conflict> all) {
        return all.stream().filter(conflict -> !conflict.waived()).toList();
    }

    private static ExpertRow row(
            Suitability.Field field,
            UserRow expert,
            ExpertSide side,
            int load,
            List<Conflict> conflicts,
            boolean invited) {
        return new ExpertRow(
                expert.id(),
                expert.displayName(),
                expert.country(),
                expert.organisationName(),
                side,
                load,
                field.limit(expert.id()),
                field.fits(expert.id()),
                conflicts,
                unfit(field, expert.id(), load, conflicts, invited));
    }

    private static @Nullable Unfitness unfit(
            Suitability.Field field, UserId expert, int load, List<Conflict> conflicts, boolean invited) {
        if (!conflicts.isEmpty()) {
            return Unfitness.CONFLICT;
        }
        return invited ? Unfitness.ALREADY_INVITED : busy(field, expert, load);
    }

    private static @Nullable Unfitness busy(Suitability.Field field, UserId expert, int load) {
        if (field.away(expert)) {
            return Unfitness.AWAY;
        }
        return load >= field.limit(expert) ? Unfitness.FULL : null;
    }
}
