package org.khorgos.filing;

import java.time.Clock;
import org.khorgos.access.ProposalId;
import org.khorgos.base.AlreadyDone;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Keeps the checks of a form: one for each time that it was submitted. */
@Component
class FormChecks {
    private final CheckRepository checks;
    private final FilingRules rules;
    private final CurrentUser current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FormChecks(
            CheckRepository checks,
            FilingRules rules,
            CurrentUser current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.checks = checks;
        this.rules = rules;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** Throws Refused when the form as it was submitted last has been checked, or nobody said what is wrong with it. */
    void add(ProposalId id, FormCheck check) {
        FilingAdvice advice = rules.advise(id, check);
        if (check.lacksNote(advice)) {
            throw new Refused("filing.note.missing");
        }
        CheckRound last = checks.findFirstByProposalOrderByRoundDesc(id.value()).orElse(null);
        if (last != null && last.outcome() != CheckOutcome.RETURNED) {
            throw new AlreadyDone("filing.alreadyChecked");
        }
        int round = last == null ? 1 : last.round() + 1;
        UserId by = current.get().id();
        try {
            checks.saveAndFlush(new CheckRound(id, round, check, advice, by, clock.instant()));
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw new AlreadyDone("filing.alreadyChecked");
        }
        events.publishEvent(new FormChecked(id, round, advice, check.reasons(), by, clock.instant()));
    }

    /** Notes where the last check led; throws NotFound when there is none. */
    void end(ProposalId id, CheckOutcome outcome) {
        checks.findFirstByProposalOrderByRoundDesc(id.value())
                .orElseThrow(() -> new NotFound("form check of " + id))
                .end(outcome);
    }
}
