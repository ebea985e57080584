package org.khorgos.signature;

import java.util.List;
import org.khorgos.access.Capacity;
import org.khorgos.access.Involvement;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.Requires;
import org.khorgos.base.Refused;
import org.khorgos.identity.Acting;
import org.khorgos.identity.Groups;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalText;
import org.khorgos.proposal.ProposalTexts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking a proposal back from its co-signatories to change it, which voids what they signed. */
@Service
@Transactional(readOnly = true)
public class TakeBackService {
    private final ProposalTexts texts;
    private final SignatoryRepository signatories;
    private final VoidedSignatures voided;
    private final Involvement involvement;
    private final ProposalLifecycle lifecycle;
    private final SignatureProcess process;
    private final Acting acting;

    TakeBackService(
            ProposalTexts texts,
            SignatoryRepository signatories,
            VoidedSignatures voided,
            Involvement involvement,
            ProposalLifecycle lifecycle,
            SignatureProcess process,
            Acting acting) {
        this.texts = texts;
        this.signatories = signatories;
        this.voided = voided;
        this.involvement = involvement;
        this.lifecycle = lifecycle;
        this.process = process;
        this.acting = acting;
    }

    /**
     * Makes it a draft again, keeps every answer given so far as voided and asks nobody until it is sent anew; throws
     * Refused for everybody but the first signatory.
     */
    @Transactional
    @Requires(Operation.TAKE_BACK)
    public void takeBack(ProposalId id) {
        reopen(id, texts.takeAsFirst(id));
    }

    /**
     * Makes it a draft again since its process was cancelled, as when its first signatory takes it back; throws Refused when
     * it is not being signed.
     */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void giveBack(ProposalId id) {
        ProposalText text = texts.take(id);
        if (lifecycle.facts(id).state() != ProposalState.COSIGNING) {
            throw new Refused("proposal.signature.notAsked");
        }
        reopen(id, text);
    }

    private void reopen(ProposalId id, ProposalText text) {
        List<Signatory> all = signatories.findByProposalOrderByPosition(id.value());
        SignaturesVoided event = new SignaturesVoided(
                id,
                text.content().basics().title(),
                with(all, SignatoryStatus.SIGNED),
                with(all, SignatoryStatus.WAITING),
                acting.now());
        all.forEach(signatory -> reopen(id, signatory));
        signatories.flush();
        lifecycle.advance(id, ProposalState.DRAFT);
        acting.tell(event);
        process.takenBack(id);
    }

    /** What was answered to texts that were taken back, the latest taking back first. */
    @Requires(Operation.VIEW)
    public List<VoidedSignature> voided(ProposalId id) {
        return voided.list(id);
    }

    private void reopen(ProposalId id, Signatory signatory) {
        SignatoryRow row = signatory.row();
        if (row.answeredAt() != null) {
            voided.keep(id, row, acting.now());
        }
        if (row.status() != SignatoryStatus.FIRST) {
            involvement.remove(id, Groups.person(row.user()), Capacity.SIGNATORY);
        }
        signatory.reopen();
    }

    private static List<UserId> with(List<Signatory> all, SignatoryStatus status) {
        return all.stream()
                .filter(signatory -> signatory.status() == status)
                .map(Signatory::user)
                .toList();
    }
}
