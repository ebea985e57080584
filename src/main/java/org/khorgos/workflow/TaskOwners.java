package org.khorgos.workflow;

import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Ends delegations in the engine, whose own call for the owner takes nobody for an answer. */
@Component
class TaskOwners {
    private final TaskService tasks;

    TaskOwners(TaskService tasks) {
        this.tasks = tasks;
    }

    /** Nothing happens when the task has no owner. */
    void clear(LockedTask locked) {
        if (locked.owner() != null) {
            Task task = Objects.requireNonNull(
                    tasks.createTaskQuery().taskId(locked.engineId()).singleResult());
            task.setOwner(null);
            tasks.saveTask(task);
        }
    }
}
