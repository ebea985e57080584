package org.khorgos.identity;

import java.time.Clock;
import java.time.Instant;
import org.khorgos.base.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who acts now, and whom it is told to. */
@Component
public class Acting {
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Acting(CurrentUser current, ApplicationEventPublisher events, Clock clock) {
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Throws IllegalStateException when nobody is signed in. */
    public Actor actor() {
        return current.get();
    }

    public Instant now() {
        return clock.instant();
    }

    /** Tells the audit and whoever else listens, within the transaction. */
    public void tell(Audited event) {
        events.publishEvent(event);
    }
}
