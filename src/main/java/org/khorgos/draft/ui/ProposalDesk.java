package org.khorgos.draft.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Problem;
import org.khorgos.base.ui.CorrectionRequests;
import org.khorgos.draft.DraftCheck;
import org.khorgos.draft.ProposalDraft;
import org.khorgos.proposal.ProposalFacts;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalService;
import org.springframework.stereotype.Component;

/** What the form asks of the services, in one place. */
@Component
class ProposalDesk {
    private final ProposalService proposals;
    private final ProposalLifecycle lifecycle;
    private final RulesDesk calls;
    private final DraftCheck check;
    private final DraftDesk drafts;
    private final List<CorrectionRequests> corrections;
    private final Clock clock;

    ProposalDesk(
            ProposalService proposals,
            ProposalLifecycle lifecycle,
            RulesDesk calls,
            DraftCheck check,
            DraftDesk drafts,
            List<CorrectionRequests> corrections,
            Clock clock) {
        this.proposals = proposals;
        this.lifecycle = lifecycle;
        this.calls = calls;
        this.check = check;
        this.drafts = drafts;
        this.corrections = corrections;
        this.clock = clock;
    }

    ProposalFacts facts(ProposalId id) {
        return lifecycle.facts(id);
    }

    /** What the form asks about writing together. */
    DraftDesk drafts() {
        return drafts;
    }

    /** What the form asks about calls. */
    RulesDesk calls() {
        return calls;
    }

    /** What is asked to be corrected; nothing in a draft, which nobody has checked. */
    List<CorrectionRequests.Asked> corrections(ProposalFacts facts) {
        return facts.state() == ProposalState.DRAFT
                ? List.of()
                : corrections.stream()
                        .flatMap(one -> one.of(facts.id().value()).stream())
                        .toList();
    }

    /** What stands in the way of handing the saved draft on, its documents included. */
    List<Problem> missing(ProposalFacts facts) {
        return proposals.missing(facts.id());
    }

    List<Problem> limits(ProposalDraft draft) {
        return check.problems(draft);
    }

    /** Hands it on in the way that its state asks for. */
    void send(ProposalFacts facts) {
        switch (facts.state()) {
            case RETURNED -> proposals.correct(facts.id());
            case REVISE -> proposals.revise(facts.id());
            default -> proposals.sendForSignature(facts.id());
        }
    }

    Instant now() {
        return clock.instant();
    }
}
