package org.khorgos.committee.sitting;

import java.time.Clock;
import java.time.Instant;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds sittings for an act of those who lead them, its chair and its secretary, and tells what they did. */
@Component
class Leaders {
    private final SittingRepository sittings;
    private final AgendaRepository agenda;
    private final CurrentUser current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Leaders(
            SittingRepository sittings,
            AgendaRepository agenda,
            CurrentUser current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sittings = sittings;
        this.agenda = agenda;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** Holds the sitting until the end of the transaction; throws NotFound for an unknown one, Refused for others. */
    Sitting hold(SittingId id) {
        return mine(sittings.lock(id.value()).orElseThrow(() -> new NotFound("sitting " + id)));
    }

    /** The same for one that is going on; throws Refused for one that has not begun or is over. */
    Sitting holdOpen(SittingId id) {
        return open(hold(id));
    }

    /** Throws as holding does, without it: for the check before something that takes long. */
    void requireLead(SittingId id) {
        mine(sittings.findById(id.value()).orElseThrow(() -> new NotFound("sitting " + id)));
    }

    /** An item of a sitting that is going on, which is held. */
    AgendaItem holdItem(ItemId id) {
        SittingId sitting = item(id).sitting();
        holdOpen(sitting);
        return item(id);
    }

    /** An item of a sitting that is going on, without holding it: for acts that a vote has to wait for. */
    AgendaItem openItem(ItemId id) {
        AgendaItem item = item(id);
        SittingId sitting = item.sitting();
        open(mine(sittings.findById(sitting.value()).orElseThrow(() -> new NotFound("sitting " + sitting))));
        return item;
    }

    Actor actor() {
        return current.get();
    }

    Instant now() {
        return clock.instant();
    }

    void tell(SittingMoved event) {
        events.publishEvent(event);
    }

    UserId me() {
        return current.get().id();
    }

    private AgendaItem item(ItemId id) {
        return agenda.findById(id.value()).orElseThrow(() -> new NotFound("item " + id));
    }

    private Sitting mine(Sitting sitting) {
        if (!sitting.isLedBy(me())) {
            throw new Refused("committee.sitting.leaders");
        }
        return sitting;
    }

    private static Sitting open(Sitting sitting) {
        if (sitting.status() != SittingStatus.OPEN) {
            throw new Refused("committee.sitting.notOpen");
        }
        return sitting;
    }
}
