package org.khorgos.panel.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;
import org.khorgos.panel.ExpertPool;
import org.khorgos.panel.ExpertRow;
import org.khorgos.panel.ExpertSide;
import org.khorgos.panel.PanelRule;

/**
 * What is known of one waiting proposal when a plan is made.
 *
 * @param seats what was decided for it already
 */
record PanelCase(ProposalId id, ExpertPool pool, List<Seat> seats) {
    PanelCase {
        seats = List.copyOf(seats);
    }

    /** The same without those kept who may no longer be invited. */
    PanelCase withoutUnfit() {
        return new PanelCase(
                id,
                pool,
                seats.stream()
                        .filter(seat -> !seat.taken() || mayStill(seat.expert()))
                        .toList());
    }

    private boolean mayStill(UserId expert) {
        return pool.experts().stream().anyMatch(row -> row.id().equals(expert) && row.isEligible());
    }

    /** How many experts are still wanted, by the sides from which they may come; none twice for one proposal. */
    Map<Set<ExpertSide>, Integer> wanted() {
        List<ExpertSide> kept = seats.stream()
                .filter(seat -> seat.status() == SeatStatus.KEPT)
                .map(Seat::side)
                .toList();
        Map<Set<ExpertSide>, Integer> wanted = new LinkedHashMap<>();
        if (pool.round() == 1) {
            Stream.of(ExpertSide.values())
                    .filter(side -> !kept.contains(side))
                    .forEach(side -> wanted.put(EnumSet.of(side), 1));
        } else {
            int missing = Math.max(1, PanelRule.FEWEST - pool.valid()) - kept.size();
            if (missing > 0) {
                wanted.put(EnumSet.allOf(ExpertSide.class), missing);
            }
        }
        return Collections.unmodifiableMap(wanted);
    }

    /** Those who may be suggested: eligible and not decided on yet. */
    Stream<ExpertRow> candidates() {
        return pool.experts().stream().filter(ExpertRow::isEligible).filter(expert -> seats.stream()
                .filter(seat -> seat.status() != SeatStatus.SUGGESTED)
                .noneMatch(seat -> seat.expert().equals(expert.id())));
    }
}
