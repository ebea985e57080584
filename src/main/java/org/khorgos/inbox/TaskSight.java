package org.khorgos.inbox;

import java.util.Optional;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Operation;
import org.khorgos.base.NotFound;
import org.khorgos.identity.Actor;
import org.khorgos.workflow.TaskId;
import org.springframework.stereotype.Component;

/** Finds tasks for those who may see them: one's own, those of one's groups, and those of people whom one directs. */
@Component
public class TaskSight {
    private final InboxQuery query;
    private final ActRule rule;
    private final AccessRule access;

    TaskSight(InboxQuery query, ActRule rule, AccessRule access) {
        this.access = access;
        this.query = query;
        this.rule = rule;
    }

    /** Nothing for a task that is not the actor's business. */
    public Optional<TaskRow> find(Actor actor, TaskId id) {
        return query.find(actor, id)
                .or(() -> query.any(actor, id).filter(task -> rule.directs(actor, task, Operation.REASSIGN_TASK)));
    }

    /** Throws NotFound for a task that is not the actor's business. */
    public TaskRow require(Actor actor, TaskId id) {
        return find(actor, id).orElseThrow(() -> new NotFound("task " + id));
    }

    /** Throws NotFound unless the actor sees both the task and its proposal. */
    public TaskRow requireWithProposal(Actor actor, TaskId id) {
        return find(actor, id)
                .filter(task -> access.may(actor, Operation.VIEW, task.proposal()))
                .orElseThrow(() -> new NotFound("task " + id));
    }

    /** Throws NotFound as {@link #require(Actor, TaskId)} does, Refused when the act does not fit the task or the actor. */
    public TaskRow require(Actor actor, TaskId id, TaskAct act) {
        TaskRow task = require(actor, id);
        rule.require(actor, task, act);
        return task;
    }
}
