package org.khorgos.panel.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalId;

/**
 * Suggests experts for all waiting proposals at once. No limit is passed and nobody unfit is taken; as many seats are
 * filled as can be, and where not every panel can be whole, some give way so that more of the others are. The same facts
 * give the same plan.
 */
final class PanelPlanner {
    private static final Comparator<Seat> ORDER = Comparator.comparing(
                    (Seat seat) -> seat.proposal().value())
            .thenComparing(Seat::side)
            .thenComparing(seat -> seat.expert().value());

    private PanelPlanner() {}

    /** The seats to add to those that are kept, sorted by proposal and side. */
    static List<Seat> suggest(Collection<PanelCase> all) {
        List<PanelCase> cases = all.stream()
                .sorted(Comparator.comparing(one -> one.id().value()))
                .toList();
        Set<ProposalId> vain = hopeless(cases);
        List<Seat> best = PanelFlow.solve(cases, vain);
        List<ProposalId> broken = broken(cases, best, vain);
        while (!broken.isEmpty()) {
            broken.stream().skip(broken.size() / 2).forEach(vain::add);
            List<Seat> next = PanelFlow.solve(cases, vain);
            if (whole(cases, next) > whole(cases, best)) {
                best = next;
            }
            broken = broken(cases, next, vain);
        }
        return best.stream().sorted(ORDER).toList();
    }

    /** Those that lack candidates for a side, whatever becomes of the others. */
    private static Set<ProposalId> hopeless(List<PanelCase> cases) {
        Set<ProposalId> hopeless = new HashSet<>();
        cases.forEach(one -> one.wanted().forEach((sides, count) -> {
            if (one.candidates().filter(expert -> sides.contains(expert.side())).count() < count) {
                hopeless.add(one.id());
            }
        }));
        return hopeless;
    }

    /** Those that might be whole and are not, the ones next to it first. */
    private static List<ProposalId> broken(List<PanelCase> cases, List<Seat> seats, Set<ProposalId> vain) {
        Map<ProposalId, Integer> empty = empty(cases, seats);
        return cases.stream()
                .map(PanelCase::id)
                .filter(id -> !vain.contains(id) && empty.getOrDefault(id, 0) > 0)
                .sorted(Comparator.comparing(id -> empty.getOrDefault(id, 0)))
                .toList();
    }

    private static long whole(List<PanelCase> cases, List<Seat> seats) {
        return empty(cases, seats).values().stream()
                .filter(number -> number == 0)
                .count();
    }

    private static Map<ProposalId, Integer> empty(List<PanelCase> cases, List<Seat> seats) {
        Map<ProposalId, Long> filled =
                seats.stream().collect(Collectors.groupingBy(Seat::proposal, Collectors.counting()));
        return cases.stream()
                .collect(Collectors.toMap(
                        PanelCase::id,
                        one -> one.wanted().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()
                                - Math.toIntExact(filled.getOrDefault(one.id(), 0L))));
    }
}
