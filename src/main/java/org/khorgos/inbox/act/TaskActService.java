package org.khorgos.inbox.act;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khorgos.base.Refused;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.inbox.ActRule;
import org.khorgos.inbox.TaskAct;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.TaskSight;
import org.khorgos.workflow.TaskFitness;
import org.khorgos.workflow.TaskId;
import org.khorgos.workflow.Unfit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells screens beforehand what the caller can do with tasks, and why not, by the rules that the acts themselves ask. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class TaskActService {
    private final TaskSight sight;
    private final ActRule rule;
    private final TaskFitness fitness;
    private final CurrentUser current;

    TaskActService(TaskSight sight, ActRule rule, TaskFitness fitness, CurrentUser current) {
        this.sight = sight;
        this.rule = rule;
        this.fitness = fitness;
        this.current = current;
    }

    /** Each act with the reason why the caller cannot do it, or nothing when they can. */
    public Map<TaskAct, Optional<Refused>> acts(TaskId id) {
        Actor actor = current.get();
        TaskRow task = sight.require(actor, id);
        Map<TaskAct, Optional<Refused>> acts = new EnumMap<>(TaskAct.class);
        for (TaskAct act : TaskAct.values()) {
            acts.put(act, rule.whyNot(actor, task, act));
        }
        return acts;
    }

    /** The acts that fit at least one of these rows. */
    public Set<TaskAct> fitting(Collection<TaskRow> rows) {
        Actor actor = current.get();
        Set<TaskAct> fitting = EnumSet.noneOf(TaskAct.class);
        for (TaskAct act : TaskAct.values()) {
            if (rows.stream().anyMatch(row -> rule.whyNot(actor, row, act).isEmpty())) {
                fitting.add(act);
            }
        }
        return fitting;
    }

    /** Why the caller may not decide on a task that is open to groups; nothing for one of their own or of one person. */
    public Optional<Unfit> unfit(TaskId id) {
        Actor actor = current.get();
        TaskRow task = sight.require(actor, id);
        return task.personal() || !task.open()
                ? Optional.empty()
                : fitness.of(id, task.proposal(), task.kind()).unfit(actor);
    }
}
