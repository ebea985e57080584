package org.khorgos.workflow.repair;

import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.workflow.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a process wait at another step, or anew at the one where it waits; variables stay as they are. */
@Component
class MoveAct implements RepairAct {
    private final TaskService tasks;
    private final RepositoryService repository;
    private final Situations situations;
    private final Restarts restarts;
    private final JdbcClient jdbc;

    MoveAct(
            TaskService tasks,
            RepositoryService repository,
            Situations situations,
            Restarts restarts,
            JdbcClient jdbc) {
        this.tasks = tasks;
        this.repository = repository;
        this.situations = situations;
        this.restarts = restarts;
        this.jdbc = jdbc;
    }

    @Override
    public RepairKind kind() {
        return RepairKind.MOVE;
    }

    @Override
    public void run(ProposalId proposal, RepairPlan plan, String reason) {
        Task task = task(proposal, TaskId.of(plan.task()))
                .filter(found -> found.getTaskDefinitionKey().equals(plan.from()))
                .orElseThrow(() -> new Refused("workflow.repair.gone"));
        MoveRule.ban(repository.getBpmnModelInstance(task.getProcessDefinitionId()), plan.from(), plan.to())
                .or(() -> MoveRule.ban(situations.state(proposal), plan.to()))
                .ifPresent(ban -> {
                    throw ban.refused();
                });
        restarts.begin(task, plan.to(), reason);
    }

    private Optional<Task> task(ProposalId proposal, TaskId id) {
        return jdbc.sql(
                        "select engine_task_id from workflow_task where task_id = ? and proposal_id = ? and status = 'OPEN'")
                .params(id.value(), proposal.value())
                .query(String.class)
                .optional()
                .map(engineId -> tasks.createTaskQuery().taskId(engineId).singleResult());
    }
}
