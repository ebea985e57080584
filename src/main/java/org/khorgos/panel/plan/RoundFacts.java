package org.khorgos.panel.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Actor;
import org.khorgos.panel.ExpertPool;
import org.khorgos.panel.Experts;
import org.springframework.stereotype.Component;

/** Reads everything a plan for a whole call needs, in a number of statements that does not grow with it. */
@Component
class RoundFacts {
    private final WaitingProposals waiting;
    private final Experts experts;

    RoundFacts(WaitingProposals waiting, Experts experts) {
        this.waiting = waiting;
        this.experts = experts;
    }

    /** The waiting proposals of a call, each with what was decided for it. */
    record Read(List<Waiting> waiting, Map<ProposalId, PanelCase> cases) {
        /** Throws NullPointerException for a proposal that does not wait. */
        PanelCase of(Waiting one) {
            return Objects.requireNonNull(cases.get(one.id()));
        }
    }

    /** Those on which the actor may decide. */
    Read read(UUID call, Actor actor, List<Seat> seats) {
        List<Waiting> rows = waiting.of(call, actor);
        Map<ProposalId, ExpertPool> pools =
                experts.pools(rows.stream().collect(Collectors.toMap(Waiting::id, Waiting::round)));
        Map<ProposalId, List<Seat>> decided = seats.stream().collect(Collectors.groupingBy(Seat::proposal));
        List<PanelCase> cases = rows.stream()
                .map(row -> new PanelCase(
                        row.id(),
                        Objects.requireNonNull(pools.get(row.id())),
                        decided.getOrDefault(row.id(), List.of())))
                .toList();
        return new Read(rows, cases.stream().collect(Collectors.toMap(PanelCase::id, Function.identity())));
    }
}
