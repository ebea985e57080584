package org.khorgos.proposal;

import java.util.Optional;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.Requires;
import org.khorgos.base.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdrawing a proposal: freely until it is filed, with the office's consent later. */
@Service
@Transactional(readOnly = true)
public class WithdrawalService {
    private final Desk desk;
    private final WithdrawalRepository withdrawals;
    private final ProposalLifecycle lifecycle;
    private final ProposalProcess process;

    WithdrawalService(
            Desk desk, WithdrawalRepository withdrawals, ProposalLifecycle lifecycle, ProposalProcess process) {
        this.desk = desk;
        this.withdrawals = withdrawals;
        this.lifecycle = lifecycle;
        this.process = process;
    }

    /** Throws Refused without a reason, for anybody but the first signatory, or while an earlier request waits. */
    @Transactional
    @Requires(Operation.WITHDRAW)
    public void withdraw(ProposalId id, String reason) {
        if (reason.isBlank() || reason.length() > SignatureService.REASON_MAX) {
            throw new Refused("proposal.reason.length", SignatureService.REASON_MAX);
        }
        Proposal proposal = desk.takeAsFirst(id);
        if (open(id).isPresent()) {
            throw new Refused("proposal.withdrawal.alreadyAsked");
        }
        boolean free = lifecycle.facts(id).freelyWithdrawn();
        Withdrawal.Answer answer = free ? Withdrawal.Answer.FREE : Withdrawal.Answer.OPEN;
        withdrawals.saveAndFlush(new Withdrawal(id, desk.actor().id(), reason.strip(), answer, desk.now()));
        if (proposal.state() == ProposalState.DRAFT) {
            lifecycle.advance(id, ProposalState.WITHDRAWN);
        } else if (free) {
            process.withdrawn(id);
        } else {
            desk.tell(new WithdrawalAsked(id, desk.now()));
            process.withdrawalAsked(id);
        }
    }

    /** Answers the open request; with consent the process ends the proposal. Throws Refused when there is none. */
    @Transactional
    @Requires(Operation.CONSENT_TO_WITHDRAWAL)
    public void answer(ProposalId id, boolean consent) {
        desk.take(id);
        Withdrawal withdrawal = open(id).orElseThrow(() -> new Refused("proposal.withdrawal.notAsked"));
        withdrawal.answer(consent, desk.actor().id(), desk.now());
        desk.flush();
        desk.tell(new WithdrawalAnswered(id, consent, desk.now()));
        process.withdrawalAnswered(id, consent);
    }

    /** The request that waits for an answer. */
    @Requires(Operation.VIEW)
    public Optional<WithdrawalRow> request(ProposalId id) {
        return open(id).map(Withdrawal::row);
    }

    private Optional<Withdrawal> open(ProposalId id) {
        return withdrawals.findByProposalAndAnswer(id.value(), Withdrawal.Answer.OPEN);
    }
}
