package org.khorgos.workflow.rules;

import java.time.Instant;
import java.util.List;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.base.WrittenDates;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** What must hold before a change of rules is proposed or decided; each refusal says who was first and when. */
@Component
class ChangeChecks {
    private static final int LONGEST_REASON = 1000;
    private final RuleChanges changes;
    private final CurrentUser current;

    ChangeChecks(RuleChanges changes, CurrentUser current) {
        this.changes = changes;
        this.current = current;
    }

    RuleChangeRow known(RuleChangeId id) {
        return changes.find(id).orElseThrow(() -> new NotFound("change of rules " + id));
    }

    /** The change, which nobody else can decide until the transaction ends. */
    RuleChangeRow waiting(RuleChangeId id) {
        RuleChangeRow row = changes.lock(id).orElseThrow(() -> new NotFound("change of rules " + id));
        Instant decided = row.decidedAt();
        if (decided != null) {
            throw new Refused(
                    "workflow.rules.decided." + row.status(), String.valueOf(row.decidedByName()), written(decided));
        }
        return row;
    }

    void nothingWaits(String decision) {
        changes.waiting(decision).ifPresent(open -> {
            throw new Refused("workflow.rules.waiting", open.authorName(), written(open.proposedAt()));
        });
    }

    void same(List<RuleLine> now, List<RuleLine> then) {
        if (!now.equals(then)) {
            throw new Refused("workflow.rules.changed");
        }
    }

    void reason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refused("workflow.rules.reason", LONGEST_REASON);
        }
    }

    private String written(Instant instant) {
        Actor actor = current.get();
        return WrittenDates.minute(instant, actor.zone(), actor.language());
    }
}
