package org.khorgos.workflow.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.batch.Batch;
import org.khorgos.base.Refused;
import org.khorgos.identity.Role;
import org.khorgos.workflow.monitor.BatchChanged.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work on many processes that runs in the background; administrators let it rest, go on, try again or end. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class BatchService {
    private static final String ADMINISTRATORS_ONLY = "hasRole('" + Role.Name.ADMINISTRATOR + "')";
    private static final String ROWS = """
            select h.ID_, h.TYPE_, h.TOTAL_JOBS_, h.START_TIME_, h.END_TIME_, b.SUSPENSION_STATE_, b.JOBS_CREATED_,
              coalesce(u.display_name, h.CREATE_USER_ID_, '') who,
              (select count(*) from ACT_RU_JOB j where j.JOB_DEF_ID_ = b.BATCH_JOB_DEF_ID_) waiting,
              (select count(*) from ACT_RU_JOB j where j.JOB_DEF_ID_ = b.BATCH_JOB_DEF_ID_ and j.RETRIES_ = 0) failed
            from ACT_HI_BATCH h left join ACT_RU_BATCH b on b.ID_ = h.ID_
            left join identity_user u on u.username = h.CREATE_USER_ID_ collate utf8mb4_unicode_ci
            order by h.END_TIME_ is null desc, h.START_TIME_ desc, h.ID_ limit 200
            """;
    private final ManagementService management;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BatchService(ManagementService management, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.management = management;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What runs first, then what has ended, the latest first, at most 200. */
    @Transactional(readOnly = true)
    public List<BatchRow> batches() {
        return jdbc.sql(ROWS).query(BatchService::row).list();
    }

    /** Has the pieces that were given up tried once more; throws Refused when the work is over. */
    @PreAuthorize(ADMINISTRATORS_ONLY)
    public void retry(String id) {
        management.setJobRetriesByJobDefinitionId(running(id).getBatchJobDefinitionId(), 1);
        changed(id, Act.RETRIED);
    }

    /** Lets the work rest or go on; throws Refused when it is over, or when it rests or goes on already. */
    @PreAuthorize(ADMINISTRATORS_ONLY)
    public void suspend(String id, boolean suspended) {
        if (running(id).isSuspended() == suspended) {
            throw new Refused(suspended ? "workflow.suspension.already" : "workflow.suspension.none");
        }
        if (suspended) {
            management.suspendBatchById(id);
        } else {
            management.activateBatchById(id);
        }
        changed(id, suspended ? Act.SUSPENDED : Act.ACTIVATED);
    }

    /** Ends the work; what it has done already stays done. Throws Refused when it is over. */
    @PreAuthorize(ADMINISTRATORS_ONLY)
    public void delete(String id) {
        running(id);
        management.deleteBatch(id, false);
        changed(id, Act.DELETED);
    }

    private Batch running(String id) {
        jdbc.sql("select ID_ from ACT_RU_BATCH where ID_ = ? for update")
                .param(id)
                .query(String.class)
                .optional();
        Batch batch = management.createBatchQuery().batchId(id).singleResult();
        if (batch == null) {
            throw new Refused("workflow.batch.gone");
        }
        return batch;
    }

    private void changed(String id, Act act) {
        events.publishEvent(new BatchChanged(id, act, clock.instant()));
    }

    private static BatchRow row(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("END_TIME_");
        int total = row.getInt("TOTAL_JOBS_");
        return new BatchRow(
                row.getString("ID_"),
                row.getString("TYPE_"),
                total,
                ended == null ? row.getInt("JOBS_CREATED_") - row.getInt("waiting") : total,
                row.getInt("failed"),
                row.getInt("SUSPENSION_STATE_") == MonitorSql.SUSPENDED,
                row.getString("who"),
                row.getTimestamp("START_TIME_").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
