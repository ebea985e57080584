package org.khorgos.workflow;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the engine's tasks; each move locks its inbox row first, so that the second of two people learns who was first. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TaskGate {
    private final JdbcClient jdbc;
    private final TaskService tasks;
    private final TaskLocks locks;
    private final TaskFitness fitness;
    private final TaskOwners owners;
    private final CurrentUser current;

    TaskGate(
            JdbcClient jdbc,
            TaskService tasks,
            TaskLocks locks,
            TaskFitness fitness,
            TaskOwners owners,
            CurrentUser current) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.locks = locks;
        this.fitness = fitness;
        this.owners = owners;
        this.current = current;
    }

    /**
     * Completes the open task of that kind and subject with the outcome as variables. Throws Refused naming who was
     * first when it is done or taken, AccessDeniedException when it is open to others only.
     */
    public void complete(ProposalId proposal, Operation kind, String subject, Map<String, Object> outcome) {
        Actor actor = current.get();
        LockedTask task = locks.latest(proposal, kind, subject).orElseThrow(() -> new Refused("workflow.task.notOpen"));
        locks.requireOpen(task);
        if (task.assignee() == null) {
            requireFit(task, actor);
            tasks.claim(task.engineId(), actor.id().toString());
        } else {
            locks.requireMine(task, actor);
        }
        tasks.complete(task.engineId(), outcome);
    }

    /** Who ended the task of that kind last, as a refusal for the one who comes second; nothing when nobody did. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Refused> whoWasFirst(ProposalId proposal, Operation kind) {
        return jdbc.sql(
                        "select e.display_name, t.ended_at from workflow_task t "
                                + "join identity_user e on e.user_id = t.ended_by "
                                + "where t.proposal_id = ? and t.kind = ? and t.status = 'DONE' order by t.ended_at desc limit 1")
                .params(proposal.value(), kind.name())
                .query((row, number) -> locks.gone(
                        "workflow.task.done",
                        row.getString("display_name"),
                        row.getTimestamp("ended_at").toInstant()))
                .optional();
    }

    /**
     * Takes the open task for the actor; false when it is theirs already. Throws Refused naming who was first, or saying
     * that four eyes have to see it; AccessDeniedException when it is open to others only.
     */
    public boolean take(TaskId id, Actor actor) {
        LockedTask task = locks.lockOpen(id);
        if (task.assignee() != null) {
            locks.requireMine(task, actor);
            return false;
        }
        requireFit(task, actor);
        tasks.claim(task.engineId(), actor.id().toString());
        return true;
    }

    /**
     * Gives the actor's task back to its groups, or to the colleague who delegated it; throws Refused when it is not the
     * actor's or belongs to one person only.
     */
    public void giveBack(TaskId id, Actor actor) {
        LockedTask task = locks.lockOpen(id);
        locks.requireMine(task, actor);
        if (fitness.groups(id).isEmpty()) {
            throw new Refused("workflow.task.personal");
        }
        UserId owner = task.owner();
        owners.clear(task);
        tasks.setAssignee(task.engineId(), owner == null ? null : owner.toString());
    }

    private void requireFit(LockedTask task, Actor actor) {
        Unfit unfit =
                fitness.of(task.id(), task.proposal(), task.kind()).unfit(actor).orElse(null);
        if (unfit == Unfit.SECOND_PERSON) {
            throw new Refused("workflow.task.unfit.SECOND_PERSON");
        }
        if (unfit != null) {
            throw new AccessDeniedException("the task is open to others only");
        }
    }
}
