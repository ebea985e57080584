package org.khorgos.filing;

import org.khorgos.access.ProposalId;

/** The rules by which a proposal is filed: those that its process keeps, whatever was changed for later proposals. */
public interface FilingRules {
    /** What they make of what the office found; nothing is written. */
    FilingAdvice advise(ProposalId proposal, FormCheck check);
}
