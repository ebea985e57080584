package org.khorgos.workflow.monitor;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Role;
import org.khorgos.workflow.monitor.OperationNotes.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a version of a model, the process of one proposal or the timers of one step rest and go on. Who is second learns
 * that it rests already; whoever wants to work on what rests is refused in words.
 */
@Service
@Transactional
@PreAuthorize("hasRole('" + Role.Name.ADMINISTRATOR + "')")
public class SuspensionService {
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final SuspensionBatch batch;
    private final OperationNotes notes;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SuspensionService(
            RepositoryService repository,
            RuntimeService runtime,
            ManagementService management,
            SuspensionBatch batch,
            OperationNotes notes,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
        this.batch = batch;
        this.notes = notes;
        this.jdbc = jdbc;
        this.events = events;
    }

    private record Locked(String id, boolean suspended) {}

    /** The steps of a version that have timers or jobs. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.AUDITOR + "')")
    public List<StepJobs> steps(String process, int version) {
        return jdbc.sql("""
                        select j.ACT_ID_, j.SUSPENSION_STATE_,
                          (select count(*) from ACT_RU_JOB w where w.JOB_DEF_ID_ = j.ID_) waiting
                        from ACT_RU_JOBDEF j join ACT_RE_PROCDEF d on d.ID_ = j.PROC_DEF_ID_
                        where d.KEY_ = ? and d.VERSION_ = ? order by j.ACT_ID_
                        """)
                .params(process, version)
                .query((row, number) -> new StepJobs(
                        row.getString("ACT_ID_"),
                        row.getInt("SUSPENSION_STATE_") == MonitorSql.SUSPENDED,
                        row.getLong("waiting")))
                .list();
    }

    /**
     * Lets a version with all its processes rest or go on, very many of them in the background, see {@link BatchService}.
     * True when it is done in the background. Throws Refused without a reason, when it does so already, or while such work
     * runs.
     */
    public boolean model(String process, int version, boolean suspend, String reason) {
        String why = OperationNotes.required(reason);
        Locked model = lock(
                "select ID_, SUSPENSION_STATE_ from ACT_RE_PROCDEF where KEY_ = ? and VERSION_ = ? for update",
                suspend,
                process,
                version);
        boolean background = batch.begin(model.id(), suspend);
        var change = repository
                .updateProcessDefinitionSuspensionState()
                .byProcessDefinitionId(model.id())
                .includeProcessInstances(!background);
        if (suspend) {
            change.suspend();
        } else {
            change.activate();
        }
        notes.why((suspend ? "Suspend" : "Activate") + "ProcessDefinition", Subject.DEFINITION, model.id(), why);
        events.publishEvent(new SuspensionChanged(process + " " + version, "", suspend));
        return background;
    }

    /** Lets the process of a proposal and what it called rest or go on; throws Refused as for a version. */
    public void instance(ProposalId id, boolean suspend, String reason) {
        String why = OperationNotes.required(reason);
        lock(
                "select ID_, SUSPENSION_STATE_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ? and PARENT_ID_ is null"
                        + " and SUPER_EXEC_ is null for update",
                suspend,
                id.toString());
        for (String instance : jdbc.sql(
                        "select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ? and PARENT_ID_ is null")
                .param(id.toString())
                .query(String.class)
                .list()) {
            var change = runtime.updateProcessInstanceSuspensionState().byProcessInstanceId(instance);
            if (suspend) {
                change.suspend();
            } else {
                change.activate();
            }
            notes.why(suspend ? "Suspend" : "Activate", Subject.INSTANCE, instance, why);
        }
        events.publishEvent(new SuspensionChanged(id.toString(), "", suspend));
    }

    /** Lets the timers and jobs of one step rest or go on; throws Refused as for a version. */
    public void step(String process, int version, String element, boolean suspend, String reason) {
        String why = OperationNotes.required(reason);
        Locked jobs = lock(
                "select j.ID_, j.SUSPENSION_STATE_ from ACT_RU_JOBDEF j join ACT_RE_PROCDEF d on d.ID_ = j.PROC_DEF_ID_"
                        + " where d.KEY_ = ? and d.VERSION_ = ? and j.ACT_ID_ = ? for update",
                suspend,
                process,
                version,
                element);
        var change = management
                .updateJobDefinitionSuspensionState()
                .byJobDefinitionId(jobs.id())
                .includeJobs(true);
        if (suspend) {
            change.suspend();
        } else {
            change.activate();
        }
        notes.why((suspend ? "Suspend" : "Activate") + "JobDefinition", Subject.JOB_DEFINITION, jobs.id(), why);
        events.publishEvent(new SuspensionChanged(process + " " + version, element, suspend));
    }

    private Locked lock(String sql, boolean suspend, Object... parameters) {
        Locked found = jdbc
                .sql(sql)
                .params(parameters)
                .query((row, number) ->
                        new Locked(row.getString("ID_"), row.getInt("SUSPENSION_STATE_") == MonitorSql.SUSPENDED))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("nothing to suspend"));
        if (found.suspended() == suspend) {
            throw new Refused(suspend ? "workflow.suspension.already" : "workflow.suspension.none");
        }
        return found;
    }
}
