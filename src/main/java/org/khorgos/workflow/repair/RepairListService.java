package org.khorgos.workflow.repair;

import java.util.List;
import java.util.Optional;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the repairs. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class RepairListService {
    private final Repairs repairs;
    private final RepairChecks checks;

    RepairListService(Repairs repairs, RepairChecks checks) {
        this.repairs = repairs;
        this.checks = checks;
    }

    /** Those that wait first, then the latest; at most 200. */
    public List<RepairRow> all() {
        return repairs.all();
    }

    /** Throws NotFound for an unknown one. */
    public RepairRow get(RepairId id) {
        return checks.known(id);
    }

    /** The proposals that it is about, with what became of each. */
    public List<RepairResult> results(RepairId id) {
        return repairs.results(id);
    }

    /** The proposals to which it is still to be done. */
    public List<ProposalId> undone(RepairId id) {
        return repairs.undone(id);
    }

    /** The repair of that proposal that waits, if any. */
    public Optional<RepairRow> waiting(ProposalId proposal) {
        return repairs.waiting(proposal.toString());
    }
}
