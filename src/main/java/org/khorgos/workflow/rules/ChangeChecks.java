package org.khorgos.workflow.rules;

import java.time.Instant;
import java.util.List;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.workflow.models.SecondPerson;
import org.springframework.stereotype.Component;

/** What must hold before a change of rules is proposed or decided; each refusal says who was first and when. */
@Component
class ChangeChecks {
    private final RuleChanges changes;
    private final SecondPerson second;

    ChangeChecks(RuleChanges changes, SecondPerson second) {
        this.changes = changes;
        this.second = second;
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
                    "workflow.rules.decided." + row.status(),
                    String.valueOf(row.decidedByName()),
                    second.written(decided));
        }
        return row;
    }

    void nothingWaits(String decision) {
        changes.waiting(decision).ifPresent(open -> {
            throw new Refused("workflow.rules.waiting", open.authorName(), second.written(open.proposedAt()));
        });
    }

    void same(List<RuleLine> now, List<RuleLine> then) {
        if (!now.equals(then)) {
            throw new Refused("workflow.rules.changed");
        }
    }
}
