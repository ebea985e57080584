package org.khorgos.workflow;

import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Refused;
import org.khorgos.identity.Actor;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes group tasks from hand to hand, under the lock of their inbox rows; who gets one must be fit for it. A delegated
 * task is held by the delegate, who completes it or returns it, and owned by the one who delegated it, who can take it
 * back; the engine's own state of delegation, which would forbid the delegate to complete, is not used.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TaskHands {
    private final TaskService tasks;
    private final TaskLocks locks;
    private final TaskFitness fitness;
    private final TaskOwners owners;

    TaskHands(TaskService tasks, TaskLocks locks, TaskFitness fitness, TaskOwners owners) {
        this.tasks = tasks;
        this.locks = locks;
        this.fitness = fitness;
        this.owners = owners;
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
        owners.clear(task);
        tasks.setAssignee(task.engineId(), to.id().toString());
    }

    /** Opens the task to its groups again; throws Refused when it is over or somebody else than was seen holds it by now. */
    public void free(TaskId id, UserId seen) {
        LockedTask task = locks.lockOpen(id);
        locks.requireHolder(task, seen);
        owners.clear(task);
        tasks.setAssignee(task.engineId(), null);
    }

    /** Lends the actor's task to a colleague; throws Refused when it is not theirs, lent to them, or not for the colleague. */
    public void lend(TaskId id, Actor actor, UserRow to) {
        LockedTask task = locks.lockOpen(id);
        locks.requireMine(task, actor);
        if (task.owner() != null) {
            throw new Refused("workflow.task.lentToYou");
        }
        requireFit(task, to);
        tasks.setOwner(task.engineId(), actor.id().toString());
        tasks.setAssignee(task.engineId(), to.id().toString());
    }

    /** Ends a delegation, by either side: the owner holds the task again. Throws Refused when the actor has no part in one. */
    public UserId recall(TaskId id, Actor actor) {
        LockedTask task = locks.lockOpen(id);
        UserId owner = task.owner();
        if (owner == null || !(actor.id().equals(owner) || actor.id().equals(task.assignee()))) {
            throw new Refused("workflow.task.notLent");
        }
        owners.clear(task);
        tasks.setAssignee(task.engineId(), owner.toString());
        return owner;
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
