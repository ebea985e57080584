package org.khorgos.workflow.models;

import java.time.Instant;
import org.khorgos.base.Refused;
import org.khorgos.base.WrittenDates;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.UserId;
import org.springframework.stereotype.Component;

/** What must hold where one administrator asks for something and another one releases it. */
@Component
public class SecondPerson {
    private static final int LONGEST_REASON = 1000;
    private final CurrentUser current;

    SecondPerson(CurrentUser current) {
        this.current = current;
    }

    /** Throws Refused without words and for more than can be kept. */
    public void reason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refused("workflow.rules.reason", LONGEST_REASON);
        }
    }

    /** Throws Refused when the one who releases is the one who asked. */
    public void other(UserId first) {
        if (first.equals(current.get().id())) {
            throw new Refused("workflow.rules.second");
        }
    }

    /** The minute in the reader's language and zone. */
    public String written(Instant instant) {
        Actor actor = current.get();
        return WrittenDates.minute(instant, actor.zone(), actor.language());
    }
}
