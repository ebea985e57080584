package org.khorgos.filing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.Requires;
import org.khorgos.base.Refused;
import org.khorgos.identity.Role;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Formal check and filing of submitted proposals; throws ConstraintViolationException for texts beyond their limits. */
@Service
@Transactional(readOnly = true)
@Validated
public class FilingService {
    /** Longest note of the second person. */
    public static final int ANSWER_MAX = 2000;

    private final FormChecks checks;
    private final Filings filings;
    private final FilingHistory history;
    private final ProposalLifecycle lifecycle;
    private final FilingProcess process;

    FilingService(
            FormChecks checks,
            Filings filings,
            FilingHistory history,
            ProposalLifecycle lifecycle,
            FilingProcess process) {
        this.checks = checks;
        this.filings = filings;
        this.history = history;
        this.lifecycle = lifecycle;
        this.process = process;
    }

    /** Keeps what the office found; throws Refused when the form has been checked already or a needed note is missing. */
    @Transactional
    @Requires(Operation.CHECK_FORM)
    public void check(ProposalId id, @Valid FormCheck check) {
        checks.add(id, check);
        process.formChecked(id, check);
    }

    /** Proposes an outcome; throws Refused for a missing reason, an unfit lead proposal or when one waits already. */
    @Transactional
    @Requires(Operation.PROPOSE_FILING)
    public void propose(ProposalId id, @Valid FilingProposal filing) {
        filings.add(id, filing);
        process.filingProposed(id);
    }

    /** Confirms the proposed outcome or sends it back with a note; throws Refused for the person who proposed it. */
    @Transactional
    @Requires(Operation.CONFIRM_FILING)
    public void confirm(ProposalId id, boolean confirmed, @Size(max = ANSWER_MAX) String note) {
        if (!confirmed && note.isBlank()) {
            throw new Refused("filing.answer.missing");
        }
        FilingConfirmation confirmation = confirmed ? FilingConfirmation.CONFIRMED : FilingConfirmation.SENT_BACK;
        filings.answer(id, confirmation, note.strip());
        process.filingConfirmed(id, confirmation);
    }

    /** The proposal goes back to its signatories for correction. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void returnProposal(ProposalId id) {
        checks.end(id, CheckOutcome.RETURNED);
        lifecycle.advance(id, ProposalState.RETURNED);
    }

    /** The proposal goes on to the filing review. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void openFilingReview(ProposalId id) {
        checks.end(id, CheckOutcome.ADMITTED);
        lifecycle.advance(id, ProposalState.FILING);
    }

    /** The confirmed outcome becomes the proposal's state. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public FilingOutcome recordFiling(ProposalId id) {
        FilingOutcome outcome = filings.conclude(id);
        lifecycle.advance(id, outcome.state());
        return outcome;
    }

    /** The history; its signatories see what they have to correct, but a filing only once it is confirmed. */
    @Requires(Operation.VIEW)
    public FilingDetails details(ProposalId id) {
        return history.of(id);
    }
}
