package org.khorgos.filing;

import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells while a form is checked what will follow from it. */
@Service
@Transactional(readOnly = true)
public class FilingOutlookService {
    private final FilingRules rules;

    FilingOutlookService(FilingRules rules) {
        this.rules = rules;
    }

    /** What the rules of the proposal's process will make of that check. */
    @Requires(Operation.VIEW)
    public FilingAdvice advice(ProposalId id, FormCheck check) {
        return rules.advise(id, check);
    }
}
