package org.khorgos.signature;

import java.util.List;
import org.khorgos.access.Capacity;
import org.khorgos.access.Involvement;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Acting;
import org.khorgos.identity.Groups;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.khorgos.proposal.ProposalTexts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing by those whom the first signatory asked. */
@Service
@Transactional(readOnly = true)
public class SignatureService {
    /** Longest reason in characters. */
    public static final int REASON_MAX = 1000;

    private final ProposalTexts texts;
    private final SignatoryRepository signatories;
    private final Involvement involvement;
    private final SignatureProcess process;
    private final Acting acting;

    SignatureService(
            ProposalTexts texts,
            SignatoryRepository signatories,
            Involvement involvement,
            SignatureProcess process,
            Acting acting) {
        this.texts = texts;
        this.signatories = signatories;
        this.involvement = involvement;
        this.process = process;
        this.acting = acting;
    }

    /** Everybody who signs or was asked to, the first signatory first. */
    @Requires(Operation.VIEW)
    public List<SignatoryRow> signatories(ProposalId id) {
        return signatories.findByProposalOrderByPosition(id.value()).stream()
                .map(Signatory::row)
                .toList();
    }

    /** SHA-256 of what is written and attached now, as hexadecimal digits. */
    @Requires(Operation.VIEW)
    public String fingerprint(ProposalId id) {
        return texts.fingerprint(id);
    }

    /**
     * Signs what is written and attached now; throws Refused when the signed-in user is not (any more) asked or was shown
     * another text or other documents.
     *
     * @param shown the fingerprint of what the signatory was shown
     */
    @Transactional
    @Requires(Operation.SIGN_PROPOSAL)
    public void sign(ProposalId id, String shown) {
        texts.take(id);
        Signatory signatory = waitingSelf(id);
        String hash = texts.fingerprint(id);
        if (!hash.equals(shown)) {
            throw new Refused("proposal.signature.changed");
        }
        signatory.sign(hash, acting.now());
        signatories.flush();
        acting.tell(new ProposalSigned(id, signatory.user(), hash, acting.now()));
        process.signatureAnswered(id, signatory.user());
    }

    /** Declines to sign; the proposal goes on without. Throws Refused without a reason or when not (any more) asked. */
    @Transactional
    @Requires(Operation.SIGN_PROPOSAL)
    public void decline(ProposalId id, String reason) {
        if (reason.isBlank() || reason.length() > REASON_MAX) {
            throw new Refused("proposal.reason.length", REASON_MAX);
        }
        texts.take(id);
        Signatory signatory = waitingSelf(id);
        signatory.decline(reason.strip(), acting.now());
        signatories.flush();
        involvement.remove(id, Groups.person(signatory.user()), Capacity.SIGNATORY);
        acting.tell(new SignatureDeclined(id, signatory.user(), acting.now()));
        process.signatureAnswered(id, signatory.user());
    }

    /** Who was asked and has not answered. */
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public List<UserId> waiting(ProposalId id) {
        return signatories.findByProposalAndStatusOrderByPosition(id.value(), SignatoryStatus.WAITING).stream()
                .map(Signatory::user)
                .toList();
    }

    /** Notes that somebody was reminded; throws NotFound for somebody who is not asked (any more). */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void remind(ProposalId id, UserId user) {
        acting.tell(new SignatoryReminded(id, waiting(id, user).user(), acting.now()));
    }

    /** Goes on without somebody; throws NotFound for somebody who is not asked (any more). */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public void drop(ProposalId id, UserId user) {
        texts.take(id);
        waiting(id, user).lapse(acting.now());
        signatories.flush();
        involvement.remove(id, Groups.person(user), Capacity.SIGNATORY);
        acting.tell(new SignatoryDropped(id, user, acting.now()));
    }

    private Signatory waiting(ProposalId id, UserId user) {
        return signatories
                .findByProposalAndUserAndStatus(id.value(), user.value(), SignatoryStatus.WAITING)
                .orElseThrow(() -> new NotFound("open signature of " + user + " on " + id));
    }

    private Signatory waitingSelf(ProposalId id) {
        return signatories
                .findByProposalAndUserAndStatus(id.value(), acting.actor().id().value(), SignatoryStatus.WAITING)
                .orElseThrow(() -> new Refused("proposal.signature.notAsked"));
    }
}
