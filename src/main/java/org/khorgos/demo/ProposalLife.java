package org.khorgos.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Vote;
import org.khorgos.content.ProposalContent;
import org.khorgos.filing.FilingClass;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.filing.FilingProposal;
import org.khorgos.filing.FilingReason;
import org.khorgos.filing.FilingService;
import org.khorgos.filing.FormCheck;
import org.khorgos.filing.FormSection;
import org.khorgos.filing.ProposerKind;
import org.khorgos.signature.SignatureService;
import org.khorgos.withdrawal.WithdrawalService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The first half of a proposal's life, each step taken by the demo person whose step it is. */
@Component
@Profile({"demo", "test"})
public class ProposalLife {
    /** User names of the committee, the chair first. */
    public static final List<String> COMMITTEE =
            List.of("chair", "member-1", "member-2", "member-3", "member-4", "member-5", "member-6");

    private final Cast cast;
    private final DraftLife writing;
    private final SignatureService signatures;
    private final WithdrawalService withdrawals;
    private final FilingService filing;
    private final CommitteeLife meeting;
    private final SittingLife sittings;

    ProposalLife(
            Cast cast,
            DraftLife writing,
            SignatureService signatures,
            WithdrawalService withdrawals,
            FilingService filing,
            CommitteeLife meeting,
            SittingLife sittings) {
        this.cast = cast;
        this.writing = writing;
        this.signatures = signatures;
        this.withdrawals = withdrawals;
        this.filing = filing;
        this.meeting = meeting;
        this.sittings = sittings;
    }

    /** Writes a draft with co-signatories; nobody is asked to sign yet. */
    public ProposalId draft(String proposer, UUID call, ProposalContent content, String... cosignatories) {
        return writing.draft(proposer, call, content, cosignatories);
    }

    /** The first signatory signs and asks the others. */
    public void send(ProposalId id, String proposer) {
        writing.send(id, proposer);
    }

    public void sign(ProposalId id, String cosignatory) {
        cast.run(cosignatory, () -> signatures.sign(id, signatures.fingerprint(id)));
    }

    public void declineSignature(ProposalId id, String cosignatory) {
        cast.run(cosignatory, () -> signatures.decline(id, "Outside of my field."));
    }

    /** The office checks the form; no reason means that everything is in order. */
    public void check(ProposalId id, FilingReason... reasons) {
        check(id, ProposerKind.MEMBER, reasons);
    }

    /** The same for a proposal behind which those stand. */
    void check(ProposalId id, ProposerKind proposer, FilingReason... reasons) {
        Set<FilingReason> found = EnumSet.noneOf(FilingReason.class);
        found.addAll(List.of(reasons));
        String note = found.isEmpty() ? "" : "Please name the host institution of each innovation base.";
        Set<FormSection> sections = found.contains(FilingReason.FORM) ? Set.of(FormSection.COOPERATION) : Set.of();
        cast.run("office", () -> filing.check(id, new FormCheck(found, true, true, true, note, sections, proposer)));
    }

    public void correct(ProposalId id, String proposer) {
        writing.correct(id, proposer);
    }

    /**
     * The office proposes the outcome.
     *
     * @param lead only for MERGED
     */
    public void proposeFiling(ProposalId id, FilingOutcome outcome, @Nullable ProposalId lead) {
        String reason = outcome == FilingOutcome.FILED ? "" : "Its matter is better served this way.";
        cast.run("office", () -> filing.propose(id, new FilingProposal(outcome, reason, lead)));
    }

    /** The office proposes to file it under that class. */
    void file(ProposalId id, FilingClass filingClass) {
        cast.run(
                "office", () -> filing.propose(id, new FilingProposal(FilingOutcome.FILED, "", null, "", filingClass)));
    }

    public void confirmFiling(ProposalId id) {
        cast.run("secretary", () -> filing.confirm(id, true, ""));
    }

    public void sendBackFiling(ProposalId id) {
        cast.run("secretary", () -> filing.confirm(id, false, "Please look at the scope again."));
    }

    SittingLife sittings() {
        return sittings;
    }

    /** The secretary prepares a meeting with everybody present who is not named as absent. */
    public void prepareMeeting(ProposalId id, Motion motion, String... absent) {
        meeting.prepare(id, motion, absent);
    }

    public void vote(ProposalId id, String member, Vote vote) {
        meeting.vote(id, member, vote);
    }

    /** The whole committee votes alike; what it decides is kept. */
    public void voteAll(ProposalId id, Vote vote) {
        COMMITTEE.forEach(member -> vote(id, member, vote));
    }

    /** The secretary releases the decision that is kept. */
    public void release(ProposalId id) {
        meeting.release(id);
    }

    public void revise(ProposalId id, String proposer) {
        writing.revise(id, proposer);
    }

    public void withdraw(ProposalId id, String proposer) {
        cast.run(proposer, () -> withdrawals.withdraw(id, "The partners have changed their plans."));
    }

    public void answerWithdrawal(ProposalId id, boolean consent) {
        cast.run("office", () -> withdrawals.answer(id, consent));
    }
}
