package org.khorgos.similarity;

import java.math.BigDecimal;
import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.identity.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows those who check and file proposals which others are like the one before them. */
@Service
@Transactional(readOnly = true)
public class SimilarProposalService {
    private final SimilarProposals similar;
    private final SimilarityRule rule;
    private final CurrentUser current;

    SimilarProposalService(SimilarProposals similar, SimilarityRule rule, CurrentUser current) {
        this.similar = similar;
        this.rule = rule;
        this.current = current;
    }

    /** The most similar ones that the reader may see, the most similar first; empty when there are none. */
    @Requires(Operation.FIND_SIMILAR)
    public List<SimilarRow> similar(ProposalId id) {
        return similar.to(id, current.get());
    }

    /** From this figure on two proposals of a call count as similar (D2). */
    @PreAuthorize("isAuthenticated()")
    public BigDecimal similarFrom() {
        return rule.similarFrom();
    }
}
