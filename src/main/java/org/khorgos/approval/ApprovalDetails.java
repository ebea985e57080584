package org.khorgos.approval;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Side;
import org.khorgos.identity.OrganisationId;

/**
 * A case as the dossier shows it, with names instead of ids.
 *
 * @param objection why the host unit (or the one before it) objected, else empty
 * @param binding true when the period for objections ended without an answer
 * @param opinionNote what the approver said to the opinion
 */
public record ApprovalDetails(
        String host,
        FilingClass filingClass,
        Handling handling,
        Signed assigned,
        @Nullable Signed answered,
        String objection,
        boolean binding,
        String opinion,
        @Nullable Signed opinionGiven,
        String opinionNote,
        @Nullable Signed opinionApproved,
        boolean extended,
        List<CoOpinionRow> coOpinions,
        List<DecisionRow> decisions) {
    public ApprovalDetails {
        coOpinions = List.copyOf(coOpinions);
        decisions = List.copyOf(decisions);
    }

    /** Who did something and when. */
    public record Signed(String by, Instant at) {}

    /** A co-handling unit and its opinion, if it has given one. */
    public record CoOpinionRow(
            OrganisationId unit,
            String name,
            @Nullable Stance stance,
            String text,
            @Nullable Signed given,
            @Nullable Instant escalatedAt) {}

    /** What one government decided. */
    public record DecisionRow(Side side, Decision decision, String reason, Signed decided) {}
}
