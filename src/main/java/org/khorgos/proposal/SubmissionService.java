package org.khorgos.proposal;

import java.util.Objects;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.call.CallRow;
import org.khorgos.identity.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process does to a proposal as a whole. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
public class SubmissionService {
    private final Desk desk;
    private final CallGate gate;
    private final VersionStore versions;
    private final ProposalLifecycle lifecycle;

    SubmissionService(Desk desk, CallGate gate, VersionStore versions, ProposalLifecycle lifecycle) {
        this.desk = desk;
        this.gate = gate;
        this.versions = versions;
        this.lifecycle = lifecycle;
    }

    /**
     * Submits it under a new number, or a corrected one again under its own, and keeps the text as a version. The second of
     * the first submission decides to which session it belongs.
     */
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void submit(ProposalId id) {
        Proposal proposal = desk.take(id);
        if (proposal.number() == null) {
            CallRow call = gate.rules(proposal);
            proposal.submitted(
                    versions.nextNumber(call.year()), call.session(desk.now()).orElse(null), desk.now());
        }
        int version = versions.add(proposal);
        lifecycle.advance(id, ProposalState.SUBMITTED);
        desk.tell(new ProposalSubmitted(id, Objects.requireNonNull(proposal.number()), version, desk.now()));
    }

    /** Ends a proposal that was not corrected or revised in time. */
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void lapse(ProposalId id) {
        lifecycle.advance(id, ProposalState.LAPSED);
    }

    /** Ends a withdrawn proposal. */
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void markWithdrawn(ProposalId id) {
        lifecycle.advance(id, ProposalState.WITHDRAWN);
    }
}
