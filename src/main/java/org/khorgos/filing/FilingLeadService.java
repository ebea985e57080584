package org.khorgos.filing;

import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.identity.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the proposals with which one may be merged. */
@Service
@Transactional(readOnly = true)
public class FilingLeadService {
    private final LeadRule leads;
    private final CurrentUser current;

    FilingLeadService(LeadRule leads, CurrentUser current) {
        this.leads = leads;
        this.current = current;
    }

    /** A page of them by number whose number or title contains the text. */
    @Requires(Operation.PROPOSE_FILING)
    public List<LeadRow> candidates(ProposalId id, String text, int offset, int limit) {
        return leads.find(id, current.get(), text, offset, limit);
    }
}
