package org.khorgos.workflow;

import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Refused;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Passes group tasks from hand to hand, under the lock of their inbox rows; who gets one must be fit for it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TaskHands {
    private final TaskService tasks;
    private final TaskLocks locks;
    private final TaskFitness fitness;

    TaskHands(TaskService tasks, TaskLocks locks, TaskFitness fitness) {
        this.tasks = tasks;
        this.locks = locks;
        this.fitness = fitness;
    }

    /**
     * Gives the task to a colleague for good. Throws Refused when it is over, belongs to one person only, somebody else
     * than was seen holds it by now, or the colleague may not do it.
     *
     * @param seen who held it when the actor decided, null for nobody
     */
    public void pass(TaskId id, @Nullable UserId seen, UserRow to) {
        LockedTask task = locks.lockOpen(id);
        locks.requireHolder(task, seen);
        requireFit(task, to);
        tasks.setAssignee(task.engineId(), to.id().toString());
    }

    private void requireFit(LockedTask task, UserRow to) {
        TaskFitness.Measure measure = fitness.of(task.id(), task.proposal(), task.kind());
        if (measure.personal()) {
            throw new Refused("workflow.task.tied");
        }
        if (to.id().equals(task.assignee())) {
            throw new Refused("workflow.task.holdsAlready", to.displayName());
        }
        if (!to.enabled()) {
            throw new Refused("workflow.task.unfit.other.ROLE", to.displayName());
        }
        measure.unfit(to.actor()).ifPresent(unfit -> {
            throw new Refused("workflow.task.unfit.other." + unfit, to.displayName());
        });
    }
}
