package org.khorgos.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.Requires;
import org.khorgos.base.Problem;
import org.khorgos.call.CallRow;
import org.khorgos.content.ProposalContent;
import org.khorgos.identity.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Beginning a proposal and handing it on: only its first signatory does it, while the process lets the text be changed. */
@Service
@Transactional(readOnly = true)
@Validated
public class ProposalService {
    private final Desk desk;
    private final CallGate gate;
    private final ProposalSignatures signatures;
    private final VersionStore versions;
    private final ProposalLifecycle lifecycle;
    private final RevisionReplies replies;
    private final ProposalProcess process;

    ProposalService(
            Desk desk,
            CallGate gate,
            ProposalSignatures signatures,
            VersionStore versions,
            ProposalLifecycle lifecycle,
            RevisionReplies replies,
            ProposalProcess process) {
        this.desk = desk;
        this.gate = gate;
        this.signatures = signatures;
        this.versions = versions;
        this.lifecycle = lifecycle;
        this.replies = replies;
        this.process = process;
    }

    /**
     * Begins a draft of the signed-in user; throws NotFound for an unknown call, Refused for a closed one,
     * ConstraintViolationException for a title outside its limits.
     *
     * @param language in which the proposal will be written: en, zh_CN or ru
     */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.PROPOSER + "')")
    public ProposalId create(
            UUID call,
            @NotBlank(message = ProposalContent.REQUIRED)
                    @Size(max = ProposalContent.TITLE_MAX, message = ProposalContent.TOO_LONG)
                    String title,
            @Pattern(regexp = ProposalContent.LANGUAGES) String language) {
        CallRow to = gate.openNow(call);
        ProposalId id = ProposalId.next();
        ProposalContent content = ProposalContent.empty(title, language);
        desk.add(new Proposal(id, to, desk.actor().id(), content, desk.now()));
        desk.flush();
        signatures.first(id, desk.actor().id());
        desk.tell(new ProposalCreated(id, call, desk.now()));
        return id;
    }

    /** What is missing or wrong before it may be handed on, among its documents too; empty when nothing is. */
    @Requires(Operation.EDIT_PROPOSAL)
    public List<Problem> missing(ProposalId id) {
        return gate.missing(desk.read(id));
    }

    /** Signs it and asks the co-signatories; throws Incomplete with what is missing, Refused after the cut-off. */
    @Transactional
    @Requires(Operation.SEND_FOR_SIGNATURE)
    public void sendForSignature(ProposalId id) {
        Proposal proposal = desk.takeAsFirst(id);
        gate.requireOpen(proposal);
        String fingerprint = gate.completeFingerprint(proposal);
        int asked = signatures.inviteAll(proposal.text(), fingerprint, desk.now());
        lifecycle.advance(id, ProposalState.COSIGNING);
        desk.tell(new ProposalSentForSignature(id, asked, fingerprint, desk.now()));
        process.sentForSignature(id);
    }

    /** Says that a returned proposal is corrected; throws Incomplete with what is missing. */
    @Transactional
    @Requires(Operation.CORRECT_PROPOSAL)
    public void correct(ProposalId id) {
        String fingerprint = gate.completeFingerprint(desk.takeAsFirst(id));
        desk.tell(new ProposalCorrected(id, fingerprint, desk.now()));
        process.corrected(id);
    }

    /**
     * Keeps the revised text as a new version; throws Incomplete with what is missing, Refused without a reply to who asked
     * for it.
     */
    @Transactional
    @Requires(Operation.REVISE_PROPOSAL)
    public void revise(ProposalId id) {
        Proposal proposal = desk.takeAsFirst(id);
        gate.completeFingerprint(proposal);
        replies.handIn(id);
        desk.tell(new ProposalRevised(id, versions.add(proposal), desk.now()));
        process.revised(id);
    }
}
