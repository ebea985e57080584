package org.khorgos.workflow.repair;

import java.util.Arrays;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a task begin at a step in the place of a waiting one. */
@Component
class Restarts {
    private static final String MULTI_INSTANCE = "#multiInstanceBody";
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;

    Restarts(RuntimeService runtime, TaskService tasks, RepositoryService repository) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
    }

    /** One task of many begins alone, for the same person or unit; the reason goes to the operation log. */
    void begin(Task waiting, String step, String reason) {
        ActivityInstance tree = runtime.getActivityInstance(waiting.getProcessInstanceId());
        ActivityInstance[] pair = Objects.requireNonNull(pair(tree, waiting.getExecutionId()), "place of a task");
        var move = runtime.createProcessInstanceModification(waiting.getProcessInstanceId())
                .startBeforeActivity(step, pair[0].getId());
        if (pair[0].getActivityId().endsWith(MULTI_INSTANCE)) {
            String variable = elementVariable(waiting);
            move.setVariableLocal(variable, tasks.getVariable(waiting.getId(), variable));
        }
        move.cancelActivityInstance(pair[1].getId()).setAnnotation(reason).execute();
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
