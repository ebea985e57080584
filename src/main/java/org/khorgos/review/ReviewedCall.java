package org.khorgos.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.identity.UserId;
import org.khorgos.panel.AssignmentRow;
import org.khorgos.panel.AssignmentStatus;

/**
 * The proposals of a call that were ever reviewed, as far as the reader may look at their reviews, with all that was
 * given for them.
 */
record ReviewedCall(
        List<Proposal> proposals,
        Map<UUID, Weights> weights,
        Map<UUID, List<AssignmentRow>> assignments,
        Map<UUID, List<Review>> written,
        Map<UUID, ReviewResult> results) {
    private static final Set<ProposalState> UNDER_REVIEW =
            EnumSet.of(ProposalState.REVIEWING, ProposalState.REVIEWED, ProposalState.IN_COMMITTEE);
    private static final Set<AssignmentStatus> ACCEPTED =
            EnumSet.of(AssignmentStatus.ACCEPTED, AssignmentStatus.OVERDUE, AssignmentStatus.SUBMITTED);

    /**
     * One of them.
     *
     * @param version of the call whose rules hold for it
     * @param calibrated true when the reader may know how strictly its experts score
     */
    record Proposal(
            UUID id,
            String number,
            String title,
            String country,
            ProposalState state,
            UUID version,
            boolean calibrated) {}

    List<RoundRow> rows() {
        return proposals.stream()
                .filter(proposal -> UNDER_REVIEW.contains(proposal.state()))
                .map(this::row)
                .toList();
    }

    /** What each expert gave in total for the proposals whose experts may be compared. */
    Map<UserId, List<BigDecimal>> totals() {
        Map<UserId, List<BigDecimal>> totals = new HashMap<>();
        proposals.stream().filter(Proposal::calibrated).forEach(proposal -> {
            Map<UUID, UserId> experts = new HashMap<>();
            assignments(proposal).forEach(one -> experts.put(one.id().value(), one.expert()));
            for (Review review : submitted(proposal)) {
                BigDecimal total = weights(proposal).total(review.scores());
                UserId expert = experts.get(review.assignment());
                if (total != null && expert != null) {
                    totals.computeIfAbsent(expert, key -> new ArrayList<>()).add(total);
                }
            }
        });
        return totals;
    }

    private RoundRow row(Proposal proposal) {
        return new RoundRow(
                new ProposalId(proposal.id()),
                proposal.number(),
                proposal.title(),
                proposal.country(),
                proposal.state(),
                assignments(proposal).size(),
                count(proposal, ACCEPTED::contains),
                count(proposal, AssignmentStatus.SUBMITTED::equals),
                count(proposal, AssignmentStatus.OVERDUE::equals),
                ReviewFigures.of(
                        submitted(proposal).stream().map(Review::scores).toList(), weights(proposal)),
                results.get(proposal.id()));
    }

    private int count(Proposal proposal, Predicate<AssignmentStatus> wanted) {
        return (int) assignments(proposal).stream()
                .map(AssignmentRow::status)
                .filter(wanted)
                .count();
    }

    private List<Review> submitted(Proposal proposal) {
        return Reviews.submitted(assignments(proposal), written.getOrDefault(proposal.id(), List.of()));
    }

    private List<AssignmentRow> assignments(Proposal proposal) {
        return assignments.getOrDefault(proposal.id(), List.of());
    }

    private Weights weights(Proposal proposal) {
        return weights.getOrDefault(proposal.version(), new Weights(Map.of()));
    }
}
