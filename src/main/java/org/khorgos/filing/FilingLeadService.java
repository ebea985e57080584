package org.khorgos.filing;

import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the proposals with which one may be merged, and those that were. */
@Service
@Transactional(readOnly = true)
public class FilingLeadService {
    private final LeadRule leads;
    private final LeadSearch search;
    private final LeadCases cases;
    private final CurrentUser current;

    FilingLeadService(LeadRule leads, LeadSearch search, LeadCases cases, CurrentUser current) {
        this.leads = leads;
        this.search = search;
        this.cases = cases;
        this.current = current;
    }

    /** A page of those with which it may be merged, by number, whose number or title contains the text. */
    @Requires(Operation.PROPOSE_FILING)
    public List<LeadRow> candidates(ProposalId id, String text, int offset, int limit) {
        return search.find(id, current.get(), text, offset, limit);
    }

    /** How a merger with that one stands before the rule of mergers; throws Refused when that one cannot lead. */
    @Requires(Operation.PROPOSE_FILING)
    public LeadAdvice advice(ProposalId id, ProposalId lead) {
        return leads.advice(id, lead, current.get());
    }

    /** The proposals that were merged into that one, whose signatories are told what becomes of it. */
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public List<ProposalId> merged(ProposalId lead) {
        return cases.merged(lead);
    }
}
