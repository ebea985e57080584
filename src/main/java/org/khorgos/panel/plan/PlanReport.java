package org.khorgos.panel.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.UserId;
import org.khorgos.panel.ExpertRow;
import org.khorgos.panel.ExpertSide;
import org.khorgos.panel.PanelRule;
import org.khorgos.panel.Unfitness;

/** Says what a plan means as things are now: who is short of whom and why, and who gets how much to do. */
final class PlanReport {
    private final RoundFacts.Read facts;
    private final Map<UserId, Integer> planned = new HashMap<>();

    PlanReport(RoundFacts.Read facts) {
        this.facts = facts;
        facts.cases().values().stream()
                .flatMap(one -> one.seats().stream())
                .filter(Seat::taken)
                .forEach(seat -> planned.merge(seat.expert(), 1, Integer::sum));
    }

    RoundPlan plan(@Nullable PlanHead head) {
        List<PlanRow> rows =
                facts.waiting().stream().map(one -> row(one, facts.of(one))).toList();
        long ties = facts.cases().values().stream()
                .flatMap(one -> one.pool().experts().stream())
                .filter(expert -> expert.unfit() == Unfitness.CONFLICT)
                .count();
        return new RoundPlan(head, rows, loads(facts.cases().values()), Math.toIntExact(ties));
    }

    private PlanRow row(Waiting waiting, PanelCase one) {
        Map<UserId, ExpertRow> experts = new LinkedHashMap<>();
        one.pool().experts().forEach(expert -> experts.put(expert.id(), expert));
        List<PlannedSeat> seats = one.seats().stream()
                .filter(Seat::taken)
                .flatMap(seat -> Optional.ofNullable(experts.get(seat.expert())).stream()
                        .map(expert -> new PlannedSeat(expert, seat.status(), problem(expert))))
                .sorted(Comparator.comparing((PlannedSeat seat) -> seat.expert().side())
                        .thenComparing(seat -> seat.expert().name()))
                .toList();
        seats.forEach(seat -> experts.remove(seat.expert().id()));
        List<ExpertRow> others = experts.values().stream()
                .filter(expert -> expert.isEligible() && hasRoom(expert))
                .toList();
        return new PlanRow(waiting, seats, gaps(one, seats, experts.values()), others);
    }

    private @Nullable Unfitness problem(ExpertRow expert) {
        if (!expert.isEligible()) {
            return expert.unfit();
        }
        return expert.load() + planned(expert) > expert.limit() ? Unfitness.FULL : null;
    }

    private boolean hasRoom(ExpertRow expert) {
        return expert.load() + planned(expert) < expert.limit();
    }

    private int planned(ExpertRow expert) {
        return planned.getOrDefault(expert.id(), 0);
    }

    private List<PanelGap> gaps(PanelCase one, List<PlannedSeat> seats, Collection<ExpertRow> others) {
        List<ExpertSide> sides =
                seats.stream().map(seat -> seat.expert().side()).toList();
        return one.pool().rules().stream()
                .filter(rule -> !rule.isMetBy(sides))
                .map(rule -> gap(rule, one, others))
                .toList();
    }

    private PanelGap gap(PanelRule rule, PanelCase one, Collection<ExpertRow> others) {
        Set<UserId> out = one.seats().stream()
                .filter(seat -> !seat.taken())
                .map(Seat::expert)
                .collect(Collectors.toSet());
        List<ExpertRow> wanted =
                others.stream().filter(expert -> helps(rule, expert.side())).toList();
        Map<Unfitness, Integer> unfit = new EnumMap<>(Unfitness.class);
        int taken = 0;
        for (ExpertRow expert : wanted) {
            Unfitness reason = expert.isEligible() && !hasRoom(expert) ? Unfitness.FULL : expert.unfit();
            if (reason != null) {
                unfit.merge(reason, 1, Integer::sum);
            } else if (out.contains(expert.id())) {
                taken++;
            }
        }
        return new PanelGap(rule, wanted.size(), unfit, taken);
    }

    private static boolean helps(PanelRule rule, ExpertSide side) {
        return switch (rule) {
            case ONE_HOME -> side == ExpertSide.HOME;
            case ONE_PARTNER -> side == ExpertSide.PARTNER;
            case ONE_THIRD -> side == ExpertSide.THIRD;
            case TWO_THIRDS_FOREIGN -> side.isForeign();
            case SOMEBODY, THREE -> true;
        };
    }

    private List<ExpertLoad> loads(Collection<PanelCase> cases) {
        Map<UserId, ExpertLoad> loads = new HashMap<>();
        cases.stream()
                .flatMap(one -> one.pool().experts().stream())
                .forEach(expert -> loads.putIfAbsent(
                        expert.id(),
                        new ExpertLoad(
                                expert.id(),
                                expert.name(),
                                expert.country(),
                                expert.load(),
                                planned(expert),
                                expert.limit())));
        return loads.values().stream()
                .sorted(Comparator.comparingInt(ExpertLoad::planned)
                        .thenComparingInt(ExpertLoad::total)
                        .reversed()
                        .thenComparing(ExpertLoad::name))
                .toList();
    }
}
