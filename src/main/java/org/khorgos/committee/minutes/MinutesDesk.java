package org.khorgos.committee.minutes;

import java.time.Clock;
import java.time.Instant;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.committee.sitting.DocumentTabled;
import org.khorgos.committee.sitting.SittingClosed;
import org.khorgos.committee.sitting.SittingFacts;
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.committee.sitting.SittingMoved;
import org.khorgos.committee.sitting.SittingRow;
import org.khorgos.committee.sitting.TabledDocumentRemoved;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lays out the minutes when a sitting is closed, and finds them for those who read or sign them. */
@Component
class MinutesDesk {
    private final MinutesRepository repository;
    private final SittingFacts facts;
    private final CurrentUser current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MinutesDesk(
            MinutesRepository repository,
            SittingFacts facts,
            CurrentUser current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.facts = facts;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void closed(SittingClosed event) {
        repository.save(new Minutes(event.sitting()));
    }

    /** What one has signed no longer lists what is tabled: it is a draft again. */
    @EventListener({DocumentTabled.class, TabledDocumentRemoved.class})
    void documentsChanged(SittingMoved event) {
        repository.lock(event.sitting().value()).ifPresent(Minutes::thaw);
    }

    SittingRow sitting(SittingId id) {
        return facts.sitting(id).orElseThrow(() -> new NotFound("sitting " + id));
    }

    /** Throws NotFound for a sitting that is not closed. */
    Minutes read(SittingId id) {
        return repository.findById(id.value()).orElseThrow(() -> new NotFound("minutes of " + id));
    }

    /** Holds the minutes for an act of chair or secretary; throws Refused for everybody else. */
    Minutes hold(SittingId id) {
        if (!sitting(id).isLedBy(actor().id())) {
            throw new Refused("committee.sitting.leaders");
        }
        return repository.lock(id.value()).orElseThrow(() -> new NotFound("minutes of " + id));
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
}
