package org.khorgos.workflow.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.WorkingDays;
import org.khorgos.calendar.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the light of a task turns yellow: three working days before it is due, in the calendar by which its time counts. */
@Component
class DueLights {
    private static final int SOON = 3;
    private final JdbcClient jdbc;
    private final Calendars calendars;

    DueLights(JdbcClient jdbc, Calendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    @Nullable
    Date soon(DelegateTask task) {
        if (task.getDueDate() == null) {
            return null;
        }
        boolean partner = Operation.ofTask(task.getTaskDefinitionKey()) == Operation.DECIDE_FOR_PARTNER;
        String country = partner ? partner(ProposalId.of(task.getExecution().getProcessBusinessKey())) : Calendars.HOME;
        return Date.from(soon(task.getDueDate().toInstant(), calendars.of(country)));
    }

    private String partner(ProposalId id) {
        return jdbc.sql("select partner_country from proposal where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    static Instant soon(Instant due, WorkingDays calendar) {
        return calendar.minus(due, SOON);
    }
}
