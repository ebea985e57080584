package org.khorgos.workflow.engine;

import static java.util.Map.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khorgos.access.ProposalId;
import org.khorgos.base.WorkingDays;
import org.khorgos.call.CallDirectory;
import org.khorgos.call.CallStep;
import org.khorgos.call.RuleRows.Period;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.stereotype.Component;

/** The periods that a call sets itself, by the names under which the models know the application's defaults. */
@Component
class CallPeriods {
    private static final String INVITATION_REMINDER = "INVITATION_REMINDER";
    private static final Map<String, CallStep> STEPS = Map.ofEntries(
            entry("SIGN_PROPOSAL", CallStep.COSIGNING),
            entry("COSIGN_REMINDER", CallStep.COSIGNING),
            entry("COSIGN_LAPSE", CallStep.COSIGNING),
            entry("CHECK_FORM", CallStep.FORM_CHECK),
            entry("FORM_CHECK_REMINDER", CallStep.FORM_CHECK),
            entry("CORRECT_PROPOSAL", CallStep.CORRECTION),
            entry("CORRECTION", CallStep.CORRECTION),
            entry("PROPOSE_FILING", CallStep.FILING),
            entry("CONFIRM_FILING", CallStep.FILING),
            entry("FILING_REMINDER", CallStep.FILING),
            entry("ANSWER_INVITATION", CallStep.INVITATION),
            entry(INVITATION_REMINDER, CallStep.INVITATION),
            entry("INVITATION", CallStep.INVITATION),
            entry("WRITE_REVIEW", CallStep.REVIEW),
            entry("REVIEW_REMINDER", CallStep.REVIEW),
            entry("REVIEW", CallStep.REVIEW),
            entry("CAST_VOTE", CallStep.VOTING),
            entry("VOTING", CallStep.VOTING),
            entry("REVISE_PROPOSAL", CallStep.REVISION),
            entry("REVISION", CallStep.REVISION),
            entry("HANDLE_CASE", CallStep.HANDLING),
            entry("HANDLING_REMINDER", CallStep.HANDLING),
            entry("GIVE_CO_OPINION", CallStep.CO_OPINION),
            entry("CO_OPINION", CallStep.CO_OPINION),
            entry("DECIDE_FOR_HOME", CallStep.GOVERNMENT_DECISION),
            entry("DECIDE_FOR_PARTNER", CallStep.GOVERNMENT_DECISION),
            entry("APPROVAL", CallStep.GOVERNMENT_DECISION),
            entry("RECOMMEND_ALLOCATION", CallStep.ALLOCATION),
            entry("ALLOCATION_REMINDER", CallStep.ALLOCATION));
    private static final String REMINDER = "_REMINDER";
    private final ProposalLifecycle proposals;
    private final CallDirectory calls;
    private final Clock clock;

    CallPeriods(ProposalLifecycle proposals, CallDirectory calls, Clock clock) {
        this.proposals = proposals;
        this.calls = calls;
        this.clock = clock;
    }

    /** The names for which a call can set a period. */
    static Set<String> names() {
        return STEPS.keySet();
    }

    /** When the period that starts now is over; empty when the call leaves it to the application. */
    Optional<Instant> end(ProposalId id, String name, WorkingDays calendar) {
        CallStep step = STEPS.get(name);
        if (step == null) {
            return Optional.empty();
        }
        return calls.version(proposals.facts(id).callVersion()).rules().assessment().periods().stream()
                .filter(period -> period.step() == step)
                .findFirst()
                .map(period -> end(days(name, period), period.working(), calendar));
    }

    private Instant end(int days, boolean working, WorkingDays calendar) {
        return working ? calendar.plus(clock.instant(), days) : calendar.plusDays(clock.instant(), days);
    }

    /** A reminder comes after four fifths of the period, one of an invitation after three, at the earliest after a day. */
    private static int days(String name, Period period) {
        int days = period.days() == null ? 0 : period.days();
        int fifths = name.equals(INVITATION_REMINDER) ? 3 : 4;
        return name.endsWith(REMINDER) ? Math.max(1, days * fifths / 5) : days;
    }
}
