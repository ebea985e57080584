package org.khorgos.proposal;

import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.base.NotFound;
import org.khorgos.content.ProposalContent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was submitted. */
@Service
@Transactional(readOnly = true)
public class ProposalVersions {
    private final VersionStore versions;
    private final ProposalRepository proposals;

    ProposalVersions(VersionStore versions, ProposalRepository proposals) {
        this.versions = versions;
        this.proposals = proposals;
    }

    /** The submitted versions, the first one first. */
    @Requires(Operation.VIEW)
    public List<VersionRow> versions(ProposalId id) {
        return versions.list(id);
    }

    /** Throws NotFound when there is no such version. */
    @Requires(Operation.VIEW)
    public ProposalContent content(ProposalId id, int number) {
        return versions.find(id, number).orElseThrow(() -> new NotFound("version " + number + " of " + id));
    }

    /** The version submitted last, or the draft when nothing was submitted yet. */
    @Requires(Operation.VIEW)
    public ProposalContent current(ProposalId id) {
        return versions.latest(id).orElseGet(() -> proposals.require(id).content());
    }
}
