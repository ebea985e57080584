package org.khorgos.review;

import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.call.CallRules.Assessment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells experts by which criteria the call of a proposal wants it reviewed. */
@Service
@Transactional(readOnly = true)
public class CriteriaService {
    private final Criteria criteria;

    CriteriaService(Criteria criteria) {
        this.criteria = criteria;
    }

    /** The criteria with weights, guidance and what their levels mean, under the rules that hold for the proposal. */
    @Requires(Operation.WRITE_REVIEW)
    public Assessment criteria(ProposalId id) {
        return criteria.assessment(id);
    }
}
