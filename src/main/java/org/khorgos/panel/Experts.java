package org.khorgos.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Involvement;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalFacts;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.stereotype.Component;

/** Knows who may review what: no signatory, nobody from an organisation that takes part, nobody twice. */
@Component
class Experts {
    private final UserDirectory users;
    private final AssignmentRepository assignments;
    private final ProposalLifecycle lifecycle;
    private final Involvement involvement;

    Experts(
            UserDirectory users,
            AssignmentRepository assignments,
            ProposalLifecycle lifecycle,
            Involvement involvement) {
        this.users = users;
        this.assignments = assignments;
        this.lifecycle = lifecycle;
        this.involvement = involvement;
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
        List<ExpertRow> experts = users.withRole(Role.EXPERT).stream()
                .map(expert -> row(
                        facts, expert, invited, loads.getOrDefault(expert.id().value(), 0)))
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
        for (PanelRule rule : pool.rules()) {
            if (!rule.isMetBy(sides)) {
                throw new Refused("review.rule." + rule);
            }
        }
        return panel;
    }

    private ExpertRow row(ProposalFacts facts, UserRow expert, Set<UserId> invited, int load) {
        return new ExpertRow(
                expert.id(),
                expert.displayName(),
                expert.country(),
                expert.organisationName(),
                ExpertSide.of(expert.country(), facts.partnerCountry()),
                load,
                unfit(facts, expert, invited));
    }

    private @Nullable Unfitness unfit(ProposalFacts facts, UserRow expert, Set<UserId> invited) {
        if (involvement.isSignatory(facts.id(), expert.id())) {
            return Unfitness.SIGNATORY;
        }
        if (isSame(expert.organisationName(), facts.homeOrganisationName())
                || isSame(expert.organisationName(), facts.partnerOrganisationName())) {
            return Unfitness.SAME_ORGANISATION;
        }
        return invited.contains(expert.id()) ? Unfitness.ALREADY_INVITED : null;
    }

    private static boolean isSame(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
