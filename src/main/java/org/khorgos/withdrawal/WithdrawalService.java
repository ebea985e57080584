package org.khorgos.withdrawal;

import java.util.Optional;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.Requires;
import org.khorgos.base.Refused;
import org.khorgos.identity.Acting;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdrawing a proposal: freely until it is filed, with the office's consent later. */
@Service
@Transactional(readOnly = true)
public class WithdrawalService {
    /** Longest reason in characters. */
    public static final int REASON_MAX = 1000;

    private final ProposalTexts texts;
    private final WithdrawalRepository withdrawals;
    private final ProposalLifecycle lifecycle;
    private final WithdrawalProcess process;
    private final Acting acting;

    WithdrawalService(
            ProposalTexts texts,
            WithdrawalRepository withdrawals,
            ProposalLifecycle lifecycle,
            WithdrawalProcess process,
            Acting acting) {
        this.texts = texts;
        this.withdrawals = withdrawals;
        this.lifecycle = lifecycle;
        this.process = process;
        this.acting = acting;
    }

    /** Throws Refused without a reason, for anybody but the first signatory, or while an earlier request waits. */
    @Transactional
    @Requires(Operation.WITHDRAW)
    public void withdraw(ProposalId id, String reason) {
        if (reason.isBlank() || reason.length() > REASON_MAX) {
            throw new Refused("proposal.reason.length", REASON_MAX);
        }
        ProposalState state = texts.takeAsFirst(id).state();
        if (open(id).isPresent()) {
            throw new Refused("proposal.withdrawal.alreadyAsked");
        }
        boolean free = lifecycle.facts(id).freelyWithdrawn();
        Withdrawal.Answer answer = free ? Withdrawal.Answer.FREE : Withdrawal.Answer.OPEN;
        withdrawals.saveAndFlush(new Withdrawal(id, acting.actor().id(), reason.strip(), answer, acting.now()));
        if (state == ProposalState.DRAFT) {
            lifecycle.advance(id, ProposalState.WITHDRAWN);
        } else if (free) {
            process.withdrawn(id);
        } else {
            acting.tell(new WithdrawalAsked(id, acting.now()));
            process.withdrawalAsked(id);
        }
    }

    /** Answers the open request; with consent the process ends the proposal. Throws Refused when there is none. */
    @Transactional
    @Requires(Operation.CONSENT_TO_WITHDRAWAL)
    public void answer(ProposalId id, boolean consent) {
        texts.take(id);
        Withdrawal withdrawal = open(id).orElseThrow(() -> new Refused("proposal.withdrawal.notAsked"));
        withdrawal.answer(consent, acting.actor().id(), acting.now());
        withdrawals.flush();
        acting.tell(new WithdrawalAnswered(id, consent, acting.now()));
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
