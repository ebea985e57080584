package org.khorgos.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khorgos.access.Capacity;
import org.khorgos.expert.Interest;
import org.khorgos.identity.UserId;
import org.khorgos.pastproject.JointProjects;

/** Compares a person with a proposal; what can be found by comparing is never taken from what was recorded. */
record Grounds(JointProjects.Index joint, Families families) {
    /** All grounds that can be seen, none of them waived. */
    List<Conflict> between(Judged proposal, Judge judge) {
        List<Conflict> found = new ArrayList<>();
        UserId person = judge.person().id();
        if (proposal.has(person, Capacity.SIGNATORY)) {
            found.add(new Conflict(Ground.SIGNATORY, "", false));
        }
        if (proposal.has(person, Capacity.EDITOR)) {
            found.add(new Conflict(Ground.CO_PROPOSER, "", false));
        }
        organisation(proposal, judge).ifPresent(found::add);
        tie(proposal, judge).ifPresent(found::add);
        if (judge.pays()) {
            found.add(new Conflict(Ground.FUNDER_STAFF, judge.employer().name(), false));
        }
        proposal.exclusions().stream()
                .filter(exclusion -> exclusion.means(judge))
                .findFirst()
                .ifPresent(exclusion -> found.add(new Conflict(Ground.NAMED_BY_PROPOSER, exclusion.name(), false)));
        return found;
    }

    /** The closest of what ties the employer to an organisation that takes part. */
    private Optional<Conflict> organisation(Judged proposal, Judge judge) {
        Party own = judge.party();
        return Stream.<Optional<Conflict>>of(
                        proposal.parties().stream()
                                .filter(own::isSame)
                                .findFirst()
                                .map(party -> new Conflict(Ground.SAME_ORGANISATION, party.written(), false)),
                        proposal.parties().stream()
                                .filter(party -> families.areKin(own, party))
                                .findFirst()
                                .map(party -> new Conflict(Ground.PARENT_ORGANISATION, party.written(), false)),
                        proposal.parties().stream()
                                .flatMap(party -> joint.between(own.name(), party.name()).stream())
                                .findFirst()
                                .map(project -> new Conflict(Ground.JOINT_PROJECT, project, false)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Conflict> tie(Judged proposal, Judge judge) {
        return judge.interests().stream()
                .filter(interest -> proposal.parties().stream().anyMatch(Party.of(interest)::isSame))
                .map(Interest::organisation)
                .findFirst()
                .map(organisation -> new Conflict(Ground.DECLARED_TIE, organisation, false));
    }
}
