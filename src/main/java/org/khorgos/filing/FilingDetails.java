package org.khorgos.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;

/**
 * The history of the formal check and the filing of one proposal, oldest first.
 *
 * @param merged the proposals that were merged into it, as far as the reader may see them
 */
public record FilingDetails(List<CheckRow> checks, List<FilingRow> filings, List<LeadRow> merged) {
    public FilingDetails {
        checks = List.copyOf(checks);
        filings = List.copyOf(filings);
        merged = List.copyOf(merged);
    }

    /** One check of the form with what the rules of that time said of it; the outcome is null until the process has gone on. */
    public record CheckRow(
            int round,
            FormCheck check,
            FilingAdvice advice,
            String checkedBy,
            Instant checkedAt,
            @Nullable CheckOutcome outcome) {}

    /** One proposed filing; the answer is null until a second person has given it. */
    public record FilingRow(
            int round,
            FilingOutcome outcome,
            String reason,
            @Nullable FilingClass filingClass,
            @Nullable LeadCase lead,
            @Nullable MergeBasis basis,
            String proposedBy,
            Instant proposedAt,
            @Nullable Answer answer) {
        /** True when a second person agreed to a merger. */
        public boolean merged() {
            return outcome == FilingOutcome.MERGED
                    && answer != null
                    && answer.confirmation() == FilingConfirmation.CONFIRMED;
        }
    }

    /**
     * The proposal with which one is merged, as it stands now.
     *
     * @param title null for a reader who may not look at it
     */
    public record LeadCase(
            ProposalId id,
            String number,
            ProposalState state,
            @Nullable String title) {
        /** True when the reader may open it. */
        public boolean visible() {
            return title != null;
        }
    }

    /**
     * What a merger was based on.
     *
     * @param similarity from 0.00 to 1.00
     * @param similarFrom from here on they counted as similar
     * @param leadReason why that one leads, may be empty
     */
    public record MergeBasis(BigDecimal similarity, BigDecimal similarFrom, String leadReason) {}

    /** What the second person said. */
    public record Answer(FilingConfirmation confirmation, String answeredBy, Instant answeredAt, String note) {}

    /** What has to be corrected: the last check, when the proposal was returned because of it. */
    public Optional<CheckRow> corrections() {
        return lastCheck().filter(check -> check.outcome() == CheckOutcome.RETURNED);
    }

    /** The last check of the form. */
    public Optional<CheckRow> lastCheck() {
        return checks.isEmpty() ? Optional.empty() : Optional.of(checks.get(checks.size() - 1));
    }

    /** The proposal into which it was merged, as it stands now. */
    public Optional<LeadCase> mergedInto() {
        return lastFiling().filter(FilingRow::merged).map(FilingRow::lead);
    }

    /** The last proposed filing. */
    public Optional<FilingRow> lastFiling() {
        return filings.isEmpty() ? Optional.empty() : Optional.of(filings.get(filings.size() - 1));
    }

    /** The parts of the form that have to be corrected. */
    public Set<FormSection> marked() {
        return corrections().map(check -> check.check().sections()).orElse(Set.of());
    }
}
