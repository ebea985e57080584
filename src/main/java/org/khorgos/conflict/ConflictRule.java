package org.khorgos.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.access.Capacity;
import org.khorgos.access.Involvement;
import org.khorgos.access.ProposalId;
import org.khorgos.conflict.Conflicts.Pair;
import org.khorgos.content.Rows.Organisation;
import org.khorgos.identity.UserId;
import org.khorgos.pastproject.JointProjects;
import org.khorgos.proposal.ProposalPartners;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one rule of who may not judge what (D5): assigning, reading, discussing and voting ask it. What can be compared is
 * compared anew each time; what a person said and what was waived is read from what was recorded.
 */
@Component
@Transactional(readOnly = true)
public class ConflictRule {
    private final ProposalPartners partners;
    private final Involvement involvement;
    private final Judges judges;
    private final JointProjects projects;
    private final ConflictTable table;
    private final ExclusionTable exclusions;

    ConflictRule(
            ProposalPartners partners,
            Involvement involvement,
            Judges judges,
            JointProjects projects,
            ConflictTable table,
            ExclusionTable exclusions) {
        this.partners = partners;
        this.involvement = involvement;
        this.judges = judges;
        this.projects = projects;
        this.table = table;
        this.exclusions = exclusions;
    }

    /** Everything between these proposals and these people, in eight statements however many there are of them. */
    public Conflicts of(Collection<ProposalId> proposals, Collection<UserId> persons) {
        if (proposals.isEmpty() || persons.isEmpty()) {
            return new Conflicts(Map.of());
        }
        Map<ProposalId, Map<UserId, Set<Capacity>>> people = involvement.people(proposals);
        Set<UserId> all = new HashSet<>(persons);
        people.values().forEach(some -> all.addAll(signatories(some)));
        Judges.Bench bench = judges.of(all);
        Map<UserId, Judge> known = bench.judges();
        List<Judge> judging = known.values().stream()
                .filter(judge -> persons.contains(judge.person().id()))
                .toList();
        List<Judged> judged = judged(proposals, people, known);
        JointProjects.Index joint = projects.of(
                judging.stream().map(judge -> judge.party().name()).toList(),
                judged.stream()
                        .flatMap(one -> one.parties().stream())
                        .map(Party::name)
                        .toList());
        return compare(new Grounds(joint, bench.families()), judged, judging, table.of(proposals, persons));
    }

    private static Conflicts compare(
            Grounds grounds, List<Judged> proposals, List<Judge> judges, Map<Pair, List<RecordedConflict>> recorded) {
        Map<Pair, List<Conflict>> found = new HashMap<>();
        for (Judged proposal : proposals) {
            for (Judge judge : judges) {
                Pair pair = new Pair(proposal.proposal(), judge.person().id());
                List<RecordedConflict> known = recorded.getOrDefault(pair, List.of());
                List<Conflict> conflicts = new ArrayList<>(grounds.between(proposal, judge).stream()
                        .map(conflict -> waive(conflict, known))
                        .toList());
                known.stream()
                        .filter(row -> row.ground() == Ground.DECLARED_BY_PERSON)
                        .map(RecordedConflict::conflict)
                        .forEach(conflicts::add);
                if (!conflicts.isEmpty()) {
                    found.put(pair, conflicts);
                }
            }
        }
        return new Conflicts(found);
    }

    private static Conflict waive(Conflict conflict, List<RecordedConflict> known) {
        boolean waived = known.stream().anyMatch(row -> row.ground() == conflict.ground() && row.isWaived());
        return new Conflict(conflict.ground(), conflict.detail(), waived);
    }

    private List<Judged> judged(
            Collection<ProposalId> proposals,
            Map<ProposalId, Map<UserId, Set<Capacity>>> people,
            Map<UserId, Judge> known) {
        Map<ProposalId, List<Organisation>> organisations = partners.of(proposals);
        Map<ProposalId, List<Exclusion>> excluded = exclusions.of(proposals);
        return proposals.stream()
                .distinct()
                .map(proposal -> {
                    Map<UserId, Set<Capacity>> own = people.getOrDefault(proposal, Map.of());
                    Stream<Party> named = organisations.getOrDefault(proposal, List.of()).stream()
                            .map(Party::of);
                    Stream<Party> signing = signatories(own).stream()
                            .filter(known::containsKey)
                            .map(user -> Objects.requireNonNull(known.get(user)).party());
                    return new Judged(
                            proposal,
                            Stream.concat(named, signing).distinct().toList(),
                            own,
                            excluded.getOrDefault(proposal, List.of()));
                })
                .toList();
    }

    private static Set<UserId> signatories(Map<UserId, Set<Capacity>> people) {
        return people.entrySet().stream()
                .filter(entry -> entry.getValue().contains(Capacity.SIGNATORY))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
