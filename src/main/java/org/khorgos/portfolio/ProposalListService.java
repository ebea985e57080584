package org.khorgos.portfolio;

import java.util.List;
import org.khorgos.identity.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of the proposals that the signed-in user may see. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ProposalListService {
    private final ProposalRows rows;
    private final CurrentUser current;

    ProposalListService(ProposalRows rows, CurrentUser current) {
        this.rows = rows;
        this.current = current;
    }

    /** One page, in one statement. */
    @PreAuthorize("isAuthenticated()")
    public List<ProposalRow> page(ProposalFilter filter, ProposalSort sort, int offset, int limit) {
        return rows.page(current.get(), filter, sort, offset, limit);
    }

    /** How many there are in each stage and in which countries, in one statement. */
    @PreAuthorize("isAuthenticated()")
    public ListCounts counts(ProposalFilter filter) {
        return rows.counts(current.get(), filter);
    }
}
