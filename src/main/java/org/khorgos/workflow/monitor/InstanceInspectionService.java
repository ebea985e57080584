package org.khorgos.workflow.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.identity.Role;
import org.khorgos.workflow.Pictures;
import org.khorgos.workflow.ProcessPicture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks into one proposal's process: its pictures, timers and jobs, the stack trace of what is stuck. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class InstanceInspectionService {
    private final ManagementService management;
    private final Pictures pictures;
    private final JdbcClient jdbc;

    InstanceInspectionService(ManagementService management, Pictures pictures, JdbcClient jdbc) {
        this.management = management;
        this.pictures = pictures;
        this.jdbc = jdbc;
    }

    /** The main model first, then the models it has called; throws NotFound when no process of the proposal has begun. */
    public List<ProcessPicture> pictures(ProposalId id, Locale language) {
        List<ProcessPicture> started = pictures.of(id, language);
        if (started.isEmpty()) {
            throw new NotFound("process of " + id);
        }
        return started;
    }

    /** The number of the proposal, empty while it was not submitted yet. */
    public String number(ProposalId id) {
        return jdbc.sql("select coalesce(max(number), '') from proposal where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /** The timers and jobs that wait, the next due first. */
    public List<WaitingJob> jobs(ProposalId id) {
        return jdbc.sql("""
                        select j.PROCESS_DEF_KEY_, j.DUEDATE_, j.RETRIES_, j.LOCK_EXP_TIME_, j.SUSPENSION_STATE_,
                          j.EXCEPTION_MSG_, d.ACT_ID_
                        from ACT_HI_PROCINST h
                        join ACT_RU_JOB j on j.PROCESS_INSTANCE_ID_ = h.ID_
                        join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
                        where h.BUSINESS_KEY_ = ? order by j.DUEDATE_, j.ID_ limit 200
                        """)
                .param(id.toString())
                .query(InstanceInspectionService::job)
                .list();
    }

    private static WaitingJob job(ResultSet row, int number) throws SQLException {
        String error = row.getString("EXCEPTION_MSG_");
        return new WaitingJob(
                row.getString("PROCESS_DEF_KEY_"),
                row.getString("ACT_ID_"),
                instant(row, "DUEDATE_"),
                row.getInt("RETRIES_"),
                instant(row, "LOCK_EXP_TIME_"),
                row.getInt("SUSPENSION_STATE_") == MonitorSql.SUSPENDED,
                error == null ? "" : error);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    /** The stack trace of what is stuck, empty when it is not stuck (any more). */
    public String stackTrace(IncidentId id) {
        return jdbc.sql("select CONFIGURATION_ from ACT_RU_INCIDENT where ID_ = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(management::getJobExceptionStacktrace)
                .orElse("");
    }
}
