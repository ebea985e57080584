package org.khorgos.workflow.monitor;

import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.identity.Role;
import org.khorgos.workflow.Pictures;
import org.khorgos.workflow.ProcessPicture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks into one proposal's process: its pictures, variables, timers and jobs, the stack trace of what is stuck. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
public class InstanceInspectionService {
    private final HistoryService history;
    private final ManagementService management;
    private final Pictures pictures;
    private final JdbcClient jdbc;

    InstanceInspectionService(
            HistoryService history, ManagementService management, Pictures pictures, JdbcClient jdbc) {
        this.history = history;
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

    /** The variables of the process and of the models it called; they hold ids, enums, numbers and dates only. */
    public List<ProcessVariable> variables(ProposalId id) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .listPage(0, 50)
                .stream()
                .flatMap(instance -> history
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(instance.getId())
                        .orderByVariableName()
                        .asc()
                        .listPage(0, 200)
                        .stream()
                        .map(variable -> row(instance.getProcessDefinitionKey(), variable)))
                .toList();
    }

    /** The timers and jobs that wait, the next due first. */
    public List<WaitingJob> jobs(ProposalId id) {
        return jdbc.sql("""
                        select j.PROCESS_DEF_KEY_, j.DUEDATE_, j.RETRIES_, d.ACT_ID_ from ACT_RU_JOB j
                        join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
                        join ACT_HI_PROCINST h on h.ID_ = j.PROCESS_INSTANCE_ID_
                        where h.BUSINESS_KEY_ = ? order by j.DUEDATE_, j.ID_ limit 200
                        """)
                .param(id.toString())
                .query((row, number) -> {
                    Timestamp due = row.getTimestamp("DUEDATE_");
                    return new WaitingJob(
                            row.getString("PROCESS_DEF_KEY_"),
                            row.getString("ACT_ID_"),
                            due == null ? null : due.toInstant(),
                            row.getInt("RETRIES_"));
                })
                .list();
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

    private static ProcessVariable row(String process, HistoricVariableInstance variable) {
        return new ProcessVariable(
                process, variable.getName(), variable.getTypeName(), String.valueOf(variable.getValue()));
    }
}
