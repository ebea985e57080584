package org.khorgos.panel;

import java.util.Collection;
import java.util.Collections;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one transaction at a time count what experts have to review and add to it, so that no two pass a limit together. */
@Component
class ExpertLocks {
    private final JdbcClient jdbc;

    ExpertLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until this transaction ends; whoever locks several does it here at once, always in the same order. */
    void lock(Collection<UserId> experts) {
        if (experts.isEmpty()) {
            return;
        }
        jdbc.sql("insert into panel_expert (expert_id) values "
                        + String.join(", ", Collections.nCopies(experts.size(), "(?)"))
                        + " on duplicate key update expert_id = values(expert_id)")
                .params(experts.stream().map(UserId::value).sorted().toList())
                .update();
    }
}
