package org.khorgos.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;

/** The history of the formal check and the filing of one proposal, oldest first. */
public record FilingDetails(List<CheckRow> checks, List<FilingRow> filings) {
    public FilingDetails {
        checks = List.copyOf(checks);
        filings = List.copyOf(filings);
    }

    /** One check of the form; the outcome is null until the process has gone on. */
    public record CheckRow(
            int round,
            FormCheck check,
            String checkedBy,
            Instant checkedAt,
            @Nullable CheckOutcome outcome) {}

    /** One proposed filing; the answer is null until a second person has given it. */
    public record FilingRow(
            int round,
            FilingOutcome outcome,
            String reason,
            @Nullable ProposalId lead,
            @Nullable String leadNumber,
            String proposedBy,
            Instant proposedAt,
            @Nullable Answer answer) {}

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

    /** The last proposed filing. */
    public Optional<FilingRow> lastFiling() {
        return filings.isEmpty() ? Optional.empty() : Optional.of(filings.get(filings.size() - 1));
    }

    /** The parts of the form that have to be corrected. */
    public Set<FormSection> marked() {
        return corrections().map(check -> check.check().sections()).orElse(Set.of());
    }
}
