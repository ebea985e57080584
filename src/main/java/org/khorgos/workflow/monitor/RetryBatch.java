package org.khorgos.workflow.monitor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.batch.Batch;
import org.khorgos.workflow.monitor.RetryResult.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has very many stuck steps tried again in the background. */
@Component
class RetryBatch {
    /** More than so many go into the background. */
    static final int AT_ONCE = 50;

    private static final String JOBS = """
            select i.ID_, j.ID_ job, j.LOCK_OWNER_ from ACT_RU_INCIDENT i join ACT_RU_JOB j on j.ID_ = i.CONFIGURATION_
            where i.ID_ in (:ids) order by i.ID_ for update
            """;
    private final JdbcClient jdbc;
    private final ManagementService management;
    private final Batches batches;

    RetryBatch(JdbcClient jdbc, ManagementService management, Batches batches) {
        this.jdbc = jdbc;
        this.management = management;
        this.batches = batches;
    }

    /** What will become of each; throws Refused while such a batch runs, so that nothing is tried twice. */
    List<RetryResult> begin(Collection<IncidentId> ids) {
        Map<String, Outcome> outcomes = new HashMap<>();
        List<String> jobs = new ArrayList<>();
        jdbc.sql(JOBS)
                .param("ids", ids.stream().map(IncidentId::value).toList())
                .query(row -> {
                    boolean busy = row.getString("LOCK_OWNER_") != null;
                    outcomes.put(row.getString("ID_"), busy ? Outcome.RUNNING : Outcome.QUEUED);
                    if (!busy) {
                        jobs.add(row.getString("job"));
                    }
                });
        batches.requireNone(Batch.TYPE_SET_JOB_RETRIES);
        if (!jobs.isEmpty()) {
            batches.begun(management.setJobRetriesAsync(jobs, 1));
        }
        return ids.stream()
                .map(id -> new RetryResult(id, outcomes.getOrDefault(id.value(), Outcome.GONE)))
                .toList();
    }
}
