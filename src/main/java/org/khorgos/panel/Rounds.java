package org.khorgos.panel;

import java.time.Clock;
import org.khorgos.access.ProposalId;
import org.khorgos.base.AlreadyDone;
import org.khorgos.identity.CurrentUser;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Keeps the rounds of one proposal's review: each begins with an assignment and ends when its reviews are summarised. */
@Component
class Rounds {
    private final RoundRepository rounds;
    private final CurrentUser current;
    private final Clock clock;

    Rounds(RoundRepository rounds, CurrentUser current, Clock clock) {
        this.rounds = rounds;
        this.current = current;
        this.clock = clock;
    }

    /** The number of the round for which experts are wanted; throws Refused while one is under way. */
    int next(ProposalId id) {
        return rounds.findFirstByProposalOrderByNumberDesc(id.value())
                .map(last -> {
                    if (last.isOpen()) {
                        throw new AlreadyDone("review.alreadyAssigned");
                    }
                    return last.number() + 1;
                })
                .orElse(1);
    }

    /** Begins the round; throws Refused when somebody else has just begun it. */
    void begin(ProposalId id, int number) {
        try {
            rounds.saveAndFlush(new Round(id, number, current.get().id(), clock.instant()));
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw new AlreadyDone("review.alreadyAssigned");
        }
    }

    /** Lets nobody else change what becomes of the round that is under way, if any, until this transaction ends. */
    void lock(ProposalId id) {
        rounds.findByProposalAndClosedAtIsNull(id.value());
    }

    /** The same for the latest round, also when it is closed. */
    void lockLatest(ProposalId id) {
        rounds.lockLatest(id.value());
    }

    /** The same for the round of that assignment. */
    void lockOf(AssignmentId id) {
        rounds.findByAssignment(id.value());
    }

    /** Ends the round that is under way, if any. */
    void end(ProposalId id) {
        rounds.findFirstByProposalOrderByNumberDesc(id.value())
                .filter(Round::isOpen)
                .ifPresent(round -> round.close(clock.instant()));
    }
}
