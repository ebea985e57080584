package org.khorgos.panel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Involvement;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.content.Rows.SectorShare;
import org.khorgos.content.SectorCodes;
import org.khorgos.expert.ExpertProfile;
import org.khorgos.expert.ExpertProfiles;
import org.khorgos.identity.Absences;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalFacts;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalTexts;
import org.springframework.stereotype.Component;

/**
 * Knows who may review what: no signatory, nobody from an organisation that takes part, nobody twice, nobody who is away or
 * has as much to review as they can take on.
 */
@Component
class Experts {
    private final UserDirectory users;
    private final AssignmentRepository assignments;
    private final ProposalLifecycle lifecycle;
    private final ProposalTexts texts;
    private final Involvement involvement;
    private final ExpertProfiles profiles;
    private final Absences absences;
    private final Clock clock;

    Experts(
            UserDirectory users,
            AssignmentRepository assignments,
            ProposalLifecycle lifecycle,
            ProposalTexts texts,
            Involvement involvement,
            ExpertProfiles profiles,
            Absences absences,
            Clock clock) {
        this.users = users;
        this.assignments = assignments;
        this.lifecycle = lifecycle;
        this.texts = texts;
        this.involvement = involvement;
        this.profiles = profiles;
        this.absences = absences;
        this.clock = clock;
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
        Map<UserId, ExpertProfile> known =
                profiles.of(all.stream().map(UserRow::id).toList());
        Set<UserId> away = absences.away(clock.instant());
        List<SectorShare> sectors = texts.read(id).content().plan().sectors();
        List<ExpertRow> experts = all.stream()
                .map(expert -> row(
                        facts,
                        sectors,
                        expert,
                        Objects.requireNonNull(known.get(expert.id())),
                        loads.getOrDefault(expert.id().value(), 0),
                        invited,
                        away))
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
        for (PanelRule rule : pool.rules()) {
            if (!rule.isMetBy(sides)) {
                throw new Refused("review.rule." + rule);
            }
        }
        return panel;
    }

    private ExpertRow row(
            ProposalFacts facts,
            List<SectorShare> sectors,
            UserRow expert,
            ExpertProfile profile,
            int load,
            Set<UserId> invited,
            Set<UserId> away) {
        return new ExpertRow(
                expert.id(),
                expert.displayName(),
                expert.country(),
                expert.organisationName(),
                ExpertSide.of(expert.country(), facts.partnerCountry()),
                load,
                profile.loadLimit(),
                Fit.of(
                        profile,
                        sectors.stream().map(Experts::field).toList(),
                        sectors.stream().map(SectorShare::code).toList(),
                        facts.language().substring(0, 2)),
                unfit(facts, expert, invited, away, load >= profile.loadLimit()));
    }

    private @Nullable Unfitness unfit(
            ProposalFacts facts, UserRow expert, Set<UserId> invited, Set<UserId> away, boolean full) {
        if (involvement.isSignatory(facts.id(), expert.id())) {
            return Unfitness.SIGNATORY;
        }
        if (isSame(expert.organisationName(), facts.homeOrganisationName())
                || isSame(expert.organisationName(), facts.partnerOrganisationName())) {
            return Unfitness.SAME_ORGANISATION;
        }
        if (invited.contains(expert.id())) {
            return Unfitness.ALREADY_INVITED;
        }
        if (away.contains(expert.id())) {
            return Unfitness.AWAY;
        }
        return full ? Unfitness.FULL : null;
    }

    /** The field that is named, else the one that usually fits the sector. */
    private static String field(SectorShare sector) {
        return sector.ford().isEmpty() ? SectorCodes.of(sector.code()).ford() : sector.ford();
    }

    private static boolean isSame(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
