package org.khorgos.approval;

import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;

interface ApprovalCaseRepository extends JpaRepository<ApprovalCase, UUID> {
    default ApprovalCase require(ProposalId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound("approval of " + id));
    }
}
