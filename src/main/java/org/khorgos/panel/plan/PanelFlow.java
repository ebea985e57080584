package org.khorgos.panel.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.panel.ExpertRow;
import org.khorgos.panel.Fit;

/**
 * Fills seats with experts as a flow of least cost: a unit goes from each seat over an expert to the end, or straight to
 * the end from a seat that stays empty.
 */
final class PanelFlow {
    /** More than any other way through all seats could cost. */
    private static final int EMPTY_SEAT = 100_000;

    /** Seats that make no panel whole are the first to stay empty. */
    private static final int EMPTY_SEAT_IN_VAIN = 50_000;
    /** What a point of fit is worth (default of this application). */
    private static final int POINT_OF_FIT = 10;

    private static final int BEST_FIT = 6;
    /** What the last review costs that an expert can take on; the first cost next to nothing (default of this application). */
    private static final int LAST_REVIEW = 40;

    private static final String END = "end";

    private final DirectedWeightedMultigraph<String, Arc> network = new DirectedWeightedMultigraph<>(null, null);
    private final Map<String, Integer> supplies = new HashMap<>();

    private PanelFlow(Collection<PanelCase> cases, Set<ProposalId> vain) {
        network.addVertex(END);
        experts(cases);
        cases.forEach(one -> seats(one, vain.contains(one.id()) ? EMPTY_SEAT_IN_VAIN : EMPTY_SEAT));
        supplies.put(
                END, -supplies.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** A way of the flow; one with a seat puts an expert on it. */
    private static final class Arc {
        private final int capacity;
        private final @Nullable Seat seat;

        Arc(int capacity, @Nullable Seat seat) {
            this.capacity = capacity;
            this.seat = seat;
        }
    }

    /** What one expert has to do already, and can do at most. */
    private record Load(int open, int limit) {
        Load oneMore() {
            return new Load(open + 1, limit);
        }
    }

    /**
     * As many seats as possible filled, those in vain last; among these ways the one in which experts fit best and share
     * the work best. The same cases in the same order give the same seats.
     *
     * @param vain proposals whose panel is not going to be whole
     */
    static List<Seat> solve(Collection<PanelCase> cases, Set<ProposalId> vain) {
        return new PanelFlow(cases, vain).solve();
    }

    private void experts(Collection<PanelCase> cases) {
        Map<UUID, Load> loads = new TreeMap<>();
        cases.forEach(one -> one.pool()
                .experts()
                .forEach(expert -> loads.putIfAbsent(expert.id().value(), new Load(expert.load(), expert.limit()))));
        cases.stream()
                .flatMap(one -> one.seats().stream())
                .filter(seat -> seat.status() == SeatStatus.KEPT)
                .forEach(seat -> loads.computeIfPresent(seat.expert().value(), (id, load) -> load.oneMore()));
        loads.forEach((id, load) -> {
            network.addVertex(id.toString());
            for (int review = load.open() + 1; review <= load.limit(); review++) {
                arc(id.toString(), END, LAST_REVIEW * (2 * review - 1) / (2 * load.limit()), new Arc(1, null));
            }
        });
    }

    private void seats(PanelCase one, int empty) {
        one.wanted().forEach((sides, count) -> {
            String seat = one.id() + " " + sides;
            network.addVertex(seat);
            supplies.put(seat, count);
            arc(seat, END, empty, new Arc(count, null));
            one.candidates()
                    .filter(expert -> sides.contains(expert.side()))
                    .sorted(Comparator.comparing(expert -> expert.id().value()))
                    .forEach(expert -> arc(seat, expert.id().toString(), cost(expert), new Arc(1, seat(one, expert))));
        });
    }

    private static Seat seat(PanelCase one, ExpertRow expert) {
        return new Seat(one.id(), expert.id(), expert.side(), SeatStatus.SUGGESTED);
    }

    private static int cost(ExpertRow expert) {
        return POINT_OF_FIT * (BEST_FIT - Fit.strength(expert.fits()));
    }

    private void arc(String from, String to, int cost, Arc arc) {
        network.addEdge(from, to, arc);
        network.setEdgeWeight(arc, cost);
    }

    private List<Seat> solve() {
        var problem =
                new MinimumCostFlowProblemImpl<>(network, node -> supplies.getOrDefault(node, 0), arc -> arc.capacity);
        var flow = new CapacityScalingMinimumCostFlow<String, Arc>().getMinimumCostFlow(problem);
        List<Seat> filled = new ArrayList<>();
        flow.getFlowMap().forEach((arc, units) -> {
            if (arc.seat != null && Math.round(units) > 0) {
                filled.add(arc.seat);
            }
        });
        return filled;
    }
}
