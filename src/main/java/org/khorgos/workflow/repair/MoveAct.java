package org.khorgos.workflow.repair;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Refused;
import org.khorgos.workflow.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a process wait at another step, or anew at the one where it waits; variables stay as they are. */
@Component
class MoveAct implements RepairAct {
    private static final String MULTI_INSTANCE = "#multiInstanceBody";
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final JdbcClient jdbc;

    MoveAct(TaskService tasks, RuntimeService runtime, RepositoryService repository, JdbcClient jdbc) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
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
                .or(() -> MoveRule.ban(state(proposal), plan.to()))
                .ifPresent(ban -> {
                    throw new Refused(ban.why().key());
                });
        ActivityInstance tree = runtime.getActivityInstance(task.getProcessInstanceId());
        ActivityInstance[] pair = Objects.requireNonNull(pair(tree, task.getExecutionId()), "place of a task");
        var move = runtime.createProcessInstanceModification(task.getProcessInstanceId())
                .startBeforeActivity(plan.to(), pair[0].getId());
        if (pair[0].getActivityId().endsWith(MULTI_INSTANCE)) {
            String variable = elementVariable(task);
            move.setVariableLocal(variable, tasks.getVariable(task.getId(), variable));
        }
        move.cancelActivityInstance(pair[1].getId()).setAnnotation(reason).execute();
    }

    private Optional<Task> task(ProposalId proposal, TaskId id) {
        return jdbc.sql(
                        "select engine_task_id from workflow_task where task_id = ? and proposal_id = ? and status = 'OPEN'")
                .params(id.value(), proposal.value())
                .query(String.class)
                .optional()
                .map(engineId -> tasks.createTaskQuery().taskId(engineId).singleResult());
    }

    private ProposalState state(ProposalId proposal) {
        return ProposalState.valueOf(jdbc.sql("select state from proposal where proposal_id = ?")
                .param(proposal.value())
                .query(String.class)
                .single());
    }

    private String elementVariable(Task task) {
        UserTask element = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return ((MultiInstanceLoopCharacteristics) element.getLoopCharacteristics()).getCamundaElementVariable();
    }

    /** What the execution does, after that in which it does it. */
    private static ActivityInstance @Nullable [] pair(ActivityInstance parent, String execution) {
        for (ActivityInstance child : parent.getChildActivityInstances()) {
            if (child.getChildActivityInstances().length == 0
                    && Arrays.asList(child.getExecutionIds()).contains(execution)) {
                return new ActivityInstance[] {parent, child};
            }
            ActivityInstance[] below = pair(child, execution);
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
