package org.khorgos.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.conflict.Conflict;
import org.khorgos.conflict.ConflictRule;
import org.khorgos.conflict.Conflicts;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;

/**
 * Knows who may review what: nobody in a conflict that is not waived, nobody twice, nobody who did not declare interests
 * when invited, is away or has as much to review as they can take on.
 */
@Component
public class Experts {
    private final UserDirectory users;
    private final AssignmentRepository assignments;
    private final ConflictRule rule;
    private final Suitability suitability;

    Experts(UserDirectory users, AssignmentRepository assignments, ConflictRule rule, Suitability suitability) {
        this.users = users;
        this.assignments = assignments;
        this.rule = rule;
        this.suitability = suitability;
    }

    ExpertPool pool(ProposalId id, int round) {
        return Optional.ofNullable(pools(Map.of(id, round)).get(id)).orElseThrow(() -> new NotFound("proposal " + id));
    }

    /**
     * The experts as choices for each of these proposals, read in a fixed number of statements; unknown proposals are left
     * out.
     *
     * @param rounds the round for which experts are wanted, by proposal
     */
    public Map<ProposalId, ExpertPool> pools(Map<ProposalId, Integer> rounds) {
        Map<UUID, Integer> loads = assignments.openByExpert().stream()
                .collect(Collectors.toMap(
                        AssignmentRepository.Load::getExpert, AssignmentRepository.Load::getOpenAssignments));
        Map<ProposalId, List<Assignment>> former = assignments
                .findByProposalInOrderByRoundAscInvitedAtAscIdAsc(
                        rounds.keySet().stream().map(ProposalId::value).toList())
                .stream()
                .collect(Collectors.groupingBy(Assignment::proposal));
        List<UserRow> all = users.withRole(Role.EXPERT);
        List<UserId> ids = all.stream().map(UserRow::id).toList();
        Conflicts conflicts = rule.of(rounds.keySet(), ids);
        Map<ProposalId, ExpertPool> pools = new HashMap<>();
        suitability.of(rounds.keySet(), ids).forEach((id, field) -> {
            Standing standing = new Standing(id, field, conflicts, former.getOrDefault(id, List.of()), loads);
            pools.put(id, pool(standing, Objects.requireNonNull(rounds.get(id)), all));
        });
        return pools;
    }

    private static ExpertPool pool(Standing standing, int round, List<UserRow> all) {
        List<ExpertRow> experts =
                all.stream().map(standing::row).sorted(ExpertRow.BEST_FIRST).toList();
        return new ExpertPool(round, standing.field().partnerCountry(), standing.valid(), experts);
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

    /** How experts stand to one proposal. */
    private record Standing(
            ProposalId id,
            Suitability.Field field,
            Conflicts conflicts,
            List<Assignment> former,
            Map<UUID, Integer> loads) {
        /** How many reviews there are already. */
        int valid() {
            return (int) former.stream()
                    .filter(assignment -> assignment.status() == AssignmentStatus.SUBMITTED)
                    .count();
        }

        ExpertRow row(UserRow expert) {
            int load = loads.getOrDefault(expert.id().value(), 0);
            List<Conflict> effective = conflicts.of(id, expert.id()).stream()
                    .filter(conflict -> !conflict.waived())
                    .toList();
            return new ExpertRow(
                    expert.id(),
                    expert.displayName(),
                    expert.country(),
                    expert.organisationName(),
                    ExpertSide.of(expert.country(), field.partnerCountry()),
                    load,
                    field.limit(expert.id()),
                    field.fits(expert.id()),
                    field.declared().state(expert.id()),
                    effective,
                    unfit(expert.id(), load, effective));
        }

        private @Nullable Unfitness unfit(UserId expert, int load, List<Conflict> effective) {
            if (!effective.isEmpty()) {
                return Unfitness.CONFLICT;
            }
            if (former.stream().map(Assignment::expert).anyMatch(expert::equals)) {
                return Unfitness.ALREADY_INVITED;
            }
            if (field.declared().late().contains(expert)) {
                return Unfitness.UNDECLARED;
            }
            if (field.away(expert)) {
                return Unfitness.AWAY;
            }
            return load >= field.limit(expert) ? Unfitness.FULL : null;
        }
    }
}
