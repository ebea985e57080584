package org.khorgos.panel.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/** The experts whom a released plan wants for one proposal. */
public record ChosenPanel(PlanId plan, ProposalId proposal, String number, Set<UserId> experts) {
    public ChosenPanel {
        experts = Set.copyOf(experts);
    }

    /** Those of these proposals that have seats in the plan. */
    static List<ChosenPanel> of(PlanId plan, List<Seat> seats, List<Waiting> proposals) {
        Map<ProposalId, Set<UserId>> experts = seats.stream()
                .filter(Seat::taken)
                .collect(Collectors.groupingBy(Seat::proposal, Collectors.mapping(Seat::expert, Collectors.toSet())));
        return proposals.stream()
                .filter(one -> experts.containsKey(one.id()))
                .map(one -> new ChosenPanel(plan, one.id(), one.number(), experts.getOrDefault(one.id(), Set.of())))
                .toList();
    }
}
