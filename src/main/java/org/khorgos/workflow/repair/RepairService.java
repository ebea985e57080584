package org.khorgos.workflow.repair;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.workflow.repair.RepairResult.Outcome;
import org.khorgos.workflow.repair.RepairRow.Status;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Repairs of processes: one administrator proposes with a reason what a preview has shown, another one releases it within a
 * day. Each proposal is repaired in a transaction of its own, see {@link RepairRun}.
 */
@Service
@Transactional
@PreAuthorize("hasRole('" + Role.Name.ADMINISTRATOR + "')")
public class RepairService {
    /** How long a repair waits for its second administrator. */
    public static final Duration WAITS = Duration.ofHours(24);

    /** Fewest characters of a reason. */
    public static final int SHORTEST_REASON = 10;

    /** Most characters of a reason. */
    public static final int LONGEST_REASON = 1000;

    private final Repairs repairs;
    private final RepairChecks checks;
    private final RepairActs acts;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RepairService(
            Repairs repairs,
            RepairChecks checks,
            RepairActs acts,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repairs = repairs;
        this.checks = checks;
        this.acts = acts;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks a second administrator to release what was seen. Throws Refused for a reason that is too short or too long, when
     * it cannot be done to any of the proposals, when one has gone on since the preview, or when another repair waits.
     */
    public RepairId propose(RepairPreview seen, String reason) {
        String why = checks.reason(reason);
        List<Forecast> possible = seen.forecasts().stream()
                .filter(forecast -> forecast.problem() == null)
                .toList();
        if (possible.isEmpty()) {
            throw new Refused("workflow.repair.impossible");
        }
        expire();
        String subject = acts.of(seen.plan()).subject(possible.get(0).proposal(), seen.plan());
        checks.nothingWaits(subject);
        possible.forEach(one -> checks.stillThere(one.proposal(), one.before().place()));
        RepairRow row = proposed(seen.plan(), why);
        repairs.add(row, subject, possible);
        events.publishEvent(
                new RepairProposed(row.id(), row.plan().kind(), row.author(), row.expiresAt(), row.proposedAt()));
        return row.id();
    }

    /** Ends a repair that nobody shall release; throws Refused without a reason or when it was decided or has expired. */
    public void drop(RepairId id, String reason) {
        String why = checks.reason(reason);
        RepairRow row = checks.waiting(id);
        repairs.decide(id, Status.DROPPED, current.get().id(), clock.instant(), why);
        events.publishEvent(new RepairDropped(id, row.plan().kind(), clock.instant()));
    }

    /**
     * Lets it be done, by {@link RepairRun}; throws Refused for its author, when it has expired, and when it was decided,
     * naming who was first.
     */
    public void release(RepairId id) {
        RepairRow row = checks.waiting(id);
        checks.secondPerson(row);
        repairs.decide(id, Status.RELEASED, current.get().id(), clock.instant(), "");
        events.publishEvent(new RepairReleased(id, row.plan().kind(), clock.instant()));
    }

    /**
     * Does it to one proposal, once; throws Refused when it was not released, or when the proposal is not any more where the
     * preview saw it.
     */
    public void perform(RepairId id, ProposalId proposal) {
        RepairRow row = checks.known(id);
        Repairs.Instance instance = repairs.lock(id, proposal).orElseThrow(() -> new NotFound("repair of " + proposal));
        if (row.status() != Status.RELEASED) {
            throw new Refused("workflow.repair.notReleased");
        }
        if (instance.outcome() == Outcome.WAITING) {
            checks.stillThere(proposal, instance.place());
            acts.of(row.plan()).run(proposal, row.plan(), row.reason());
            repairs.result(id, proposal, Outcome.DONE, null, clock.instant());
            events.publishEvent(new ProcessRepaired(proposal, id, row.plan().kind(), clock.instant()));
        }
    }

    /** Notes why it could not be done to one proposal; what is done stays done. */
    public void note(RepairId id, ProposalId proposal, Outcome outcome, Why problem) {
        repairs.result(id, proposal, outcome, problem, clock.instant());
    }

    /** Ends a released repair of which nothing is left to do. */
    public void finish(RepairId id) {
        RepairRow row = repairs.lock(id).orElseThrow(() -> new NotFound("repair " + id));
        if (row.status() != Status.RELEASED || !repairs.undone(id).isEmpty()) {
            return;
        }
        repairs.end(id, row.done() > 0 ? Status.DONE : Status.FAILED, clock.instant());
        events.publishEvent(
                row.done() > 0
                        ? new RepairDone(id, row.plan().kind(), row.done(), clock.instant())
                        : new RepairFailed(id, row.plan().kind(), clock.instant()));
    }

    /** Ends those that nobody released in time. */
    @PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.SYSTEM + "')")
    public void expire() {
        for (RepairId id : repairs.overdue(clock.instant())) {
            repairs.end(id, Status.EXPIRED, clock.instant());
            events.publishEvent(new RepairExpired(id, checks.known(id).plan().kind(), clock.instant()));
        }
    }

    private RepairRow proposed(RepairPlan plan, String reason) {
        Actor author = current.get();
        Instant now = clock.instant();
        return new RepairRow(
                new RepairId(UUID.randomUUID()),
                plan,
                Status.PROPOSED,
                reason,
                author.id(),
                author.displayName(),
                now,
                now.plus(WAITS),
                null,
                null,
                "",
                null,
                "",
                0,
                0);
    }
}
