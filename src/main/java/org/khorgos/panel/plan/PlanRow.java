package org.khorgos.panel.plan;

import java.util.List;
import org.khorgos.panel.ExpertRow;

/**
 * A waiting proposal with its experts in the plan.
 *
 * @param others who could be added: eligible, with room left, not in the plan for this proposal
 */
public record PlanRow(Waiting waiting, List<PlannedSeat> seats, List<PanelGap> gaps, List<ExpertRow> others) {
    public PlanRow {
        seats = List.copyOf(seats);
        gaps = List.copyOf(gaps);
        others = List.copyOf(others);
    }

    /** True when its experts can be invited as they are. */
    public boolean ready() {
        return gaps.isEmpty() && seats.stream().allMatch(seat -> seat.problem() == null);
    }
}
