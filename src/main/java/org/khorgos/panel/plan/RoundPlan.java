package org.khorgos.panel.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The waiting proposals of a call with what is planned for them.
 *
 * @param head null while nothing was proposed
 * @param loads of all experts, those with most to do first
 * @param conflictsAvoided pairs of a waiting proposal and an expert that are barred by what ties them
 */
public record RoundPlan(@Nullable PlanHead head, List<PlanRow> rows, List<ExpertLoad> loads, int conflictsAvoided) {
    public RoundPlan {
        rows = List.copyOf(rows);
        loads = List.copyOf(loads);
    }

    /** The version to name when it is changed. */
    public long version() {
        return head == null ? PlanHead.NONE : head.version();
    }

    /** The rows whose experts can be invited as they are. */
    public List<PlanRow> ready() {
        return head == null ? List.of() : rows.stream().filter(PlanRow::ready).toList();
    }

    /** How many invitations go out when it is released. */
    public int invitations() {
        return ready().stream().mapToInt(row -> row.seats().size()).sum();
    }
}
