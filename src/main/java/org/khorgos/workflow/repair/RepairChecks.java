package org.khorgos.workflow.repair;

import java.time.Clock;
import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.base.WrittenDates;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.workflow.repair.RepairRow.Status;
import org.springframework.stereotype.Component;

/** What must hold before a repair is proposed, decided or done; each refusal says who was first and when. */
@Component
class RepairChecks {
    private final Repairs repairs;
    private final Situations situations;
    private final CurrentUser current;
    private final Clock clock;

    RepairChecks(Repairs repairs, Situations situations, CurrentUser current, Clock clock) {
        this.repairs = repairs;
        this.situations = situations;
        this.current = current;
        this.clock = clock;
    }

    RepairRow known(RepairId id) {
        return repairs.find(id).orElseThrow(() -> new NotFound("repair " + id));
    }

    /** The repair, which nobody else can decide until the transaction ends; throws Refused when it was decided or is too old. */
    RepairRow waiting(RepairId id) {
        RepairRow row = repairs.lock(id).orElseThrow(() -> new NotFound("repair " + id));
        Instant decided = row.decidedAt();
        if (decided != null) {
            Status said = row.status() == Status.DROPPED ? Status.DROPPED : Status.RELEASED;
            throw new Refused("workflow.repair.decided." + said, String.valueOf(row.decidedByName()), written(decided));
        }
        if (!row.waiting() || !clock.instant().isBefore(row.expiresAt())) {
            throw new Refused("workflow.repair.expired", written(row.expiresAt()));
        }
        return row;
    }

    void nothingWaits(String subject) {
        repairs.waiting(subject).ifPresent(open -> {
            throw new Refused("workflow.repair.waiting", open.authorName(), written(open.proposedAt()));
        });
    }

    void secondPerson(RepairRow row) {
        if (row.author().equals(current.get().id())) {
            throw new Refused("workflow.repair.second");
        }
    }

    /** Throws Refused when anything of the proposal has gone on since it was looked at. */
    void stillThere(ProposalId proposal, String place) {
        if (!situations.of(proposal).place().equals(place)) {
            throw new Refused("workflow.repair.moved");
        }
    }

    /** The reason without outer blanks. */
    String reason(String reason) {
        String text = reason.strip();
        if (text.length() < RepairService.SHORTEST_REASON || text.length() > RepairService.LONGEST_REASON) {
            throw new Refused("workflow.repair.reason", RepairService.SHORTEST_REASON, RepairService.LONGEST_REASON);
        }
        return text;
    }

    private String written(Instant instant) {
        Actor actor = current.get();
        return WrittenDates.minute(instant, actor.zone(), actor.language());
    }
}
