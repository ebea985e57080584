package org.khorgos.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.khorgos.access.ProposalId;
import org.khorgos.base.MovableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves time and fires by hand the timers of one proposal that are due then. */
@Component
public class Timers {
    private final ManagementService management;
    private final MovableClock clock;
    private final JdbcClient jdbc;

    Timers(ManagementService management, MovableClock clock, JdbcClient jdbc) {
        this.management = management;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Lets so many days pass, day by day, and fires what falls due on each. */
    public void pass(ProposalId id, int days) {
        Instant start = clock.instant();
        for (int day = 1; day <= days; day++) {
            clock.moveTo(start.plus(Duration.ofDays(day)));
            due(id).forEach(job -> management.executeJob(job));
        }
    }

    /** Lets time run again. */
    public void resume() {
        clock.resume();
    }

    private List<String> due(ProposalId id) {
        return jdbc
                .sql("select distinct PROCESS_INSTANCE_ID_ from ACT_RU_JOB j join ACT_HI_PROCINST h "
                        + "on h.ID_ = j.PROCESS_INSTANCE_ID_ where h.BUSINESS_KEY_ = ?")
                .param(id.toString())
                .query(String.class)
                .list()
                .stream()
                .flatMap(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance)
                        .duedateLowerThan(Date.from(clock.instant()))
                        .orderByJobDuedate()
                        .asc()
                        .list()
                        .stream())
                .map(Job::getId)
                .toList();
    }
}
