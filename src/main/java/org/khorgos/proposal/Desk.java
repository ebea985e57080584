package org.khorgos.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Audited;
import org.khorgos.base.Refused;
import org.khorgos.identity.Acting;
import org.khorgos.identity.Actor;
import org.springframework.stereotype.Component;

/** What every service of this feature needs to act on one proposal: the locked row, who acts, when, and whom to tell. */
@Component
class Desk {
    private final ProposalRepository proposals;
    private final Acting acting;

    Desk(ProposalRepository proposals, Acting acting) {
        this.proposals = proposals;
        this.acting = acting;
    }

    /** Reads it; throws NotFound for an unknown one. */
    Proposal read(ProposalId id) {
        return proposals.require(id);
    }

    /** Reads those that exist, in one statement. */
    List<Proposal> read(Collection<ProposalId> ids) {
        return proposals.findAllById(ids.stream().map(ProposalId::value).toList());
    }

    /** Locks it; throws NotFound for an unknown one. */
    Proposal take(ProposalId id) {
        return proposals.lock(id);
    }

    /** Locks it; throws Refused for everybody but the first signatory. */
    Proposal takeAsFirst(ProposalId id) {
        Proposal proposal = proposals.lock(id);
        if (!proposal.firstSignatory().equals(actor().id())) {
            throw new Refused("proposal.onlyFirst");
        }
        return proposal;
    }

    Proposal add(Proposal proposal) {
        return proposals.save(proposal);
    }

    /** Writes what was changed, so that statements which do not go through JPA see it. */
    void flush() {
        proposals.flush();
    }

    Actor actor() {
        return acting.actor();
    }

    Instant now() {
        return acting.now();
    }

    void tell(Audited event) {
        acting.tell(event);
    }
}
