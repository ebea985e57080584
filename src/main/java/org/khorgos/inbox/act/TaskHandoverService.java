package org.khorgos.inbox.act;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.Acting;
import org.khorgos.identity.Actor;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskAct;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.TaskSight;
import org.khorgos.workflow.TaskFitness;
import org.khorgos.workflow.TaskHands;
import org.khorgos.workflow.TaskId;
import org.khorgos.workflow.TaskMoved;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands tasks over to colleagues; whoever gets one must be of its groups, not have signed, and be a second pair of eyes. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class TaskHandoverService {
    private final TaskSight sight;
    private final TaskHands hands;
    private final TaskFitness fitness;
    private final UserDirectory directory;
    private final Acting acting;

    TaskHandoverService(TaskSight sight, TaskHands hands, TaskFitness fitness, UserDirectory directory, Acting acting) {
        this.sight = sight;
        this.hands = hands;
        this.fitness = fitness;
        this.directory = directory;
        this.acting = acting;
    }

    /** Colleagues who may do at least one of these tasks, by name, without the caller. */
    public List<UserRow> colleagues(Collection<TaskId> ids) {
        Actor actor = acting.actor();
        List<TaskFitness.Measure> measures = ids.stream()
                .flatMap(id -> sight.find(actor, id).stream())
                .map(task -> fitness.of(task.id(), task.proposal(), task.kind()))
                .distinct()
                .toList();
        Set<String> groups = new LinkedHashSet<>();
        measures.forEach(measure -> groups.addAll(measure.groups()));
        return directory.inGroups(groups).stream()
                .filter(user -> !user.id().equals(actor.id()))
                .filter(user -> measures.stream()
                        .anyMatch(measure -> measure.unfit(user.actor()).isEmpty()))
                .toList();
    }

    /**
     * Gives the task to a colleague for good; the holder may, and whoever directs its groups. Throws Refused with the
     * reason when the caller may not, the colleague may not do it, or somebody else was first.
     *
     * @param seen who held it when the caller decided, null for nobody
     */
    @Transactional
    public void reassign(TaskId id, @Nullable UserId seen, UserId to) {
        Actor actor = acting.actor();
        TaskRow task = sight.require(actor, id, TaskAct.REASSIGN);
        hands.pass(id, seen, directory.get(to));
        acting.tell(new TaskReassigned(task.proposal(), task.kind().name(), id, seen, to, acting.now()));
    }

    /**
     * Takes a reassignment back, which whoever may reassign may do; throws Refused when somebody has acted meanwhile.
     *
     * @param before who held it before, null for nobody
     */
    @Transactional
    public void undoReassign(TaskId id, UserId to, @Nullable UserId before) {
        if (before != null) {
            reassign(id, to, before);
            return;
        }
        TaskRow task = sight.require(acting.actor(), id, TaskAct.REASSIGN);
        hands.free(id, to);
        acting.tell(new TaskMoved(task.proposal(), task.kind().name(), false, acting.now()));
    }

    /** Lends the caller's task to a colleague, who completes or returns it; throws Refused as reassigning does. */
    @Transactional
    public void delegate(TaskId id, UserId to) {
        Actor actor = acting.actor();
        TaskRow task = sight.require(actor, id, TaskAct.DELEGATE);
        hands.lend(id, actor, directory.get(to));
        acting.tell(new TaskDelegated(task.proposal(), task.kind().name(), id, to, acting.now()));
    }

    /** Ends a delegation of or to the caller; throws Refused when there is none (any more). */
    @Transactional
    public void takeBack(TaskId id) {
        Actor actor = acting.actor();
        TaskRow task = sight.require(actor, id, TaskAct.TAKE_BACK);
        UserId owner = hands.recall(id, actor);
        acting.tell(new DelegationEnded(task.proposal(), task.kind().name(), id, owner, acting.now()));
    }

    /**
     * Takes what an absent colleague has taken, as their substitute and with the caller's own rights; throws Refused when
     * the caller does not stand in, may not do the task, or somebody else was first.
     */
    @Transactional
    public void takeOver(TaskId id) {
        Actor actor = acting.actor();
        TaskRow task = sight.require(actor, id, TaskAct.TAKE_OVER);
        hands.pass(id, task.assignee(), directory.get(actor.id()));
        acting.tell(
                new TaskReassigned(task.proposal(), task.kind().name(), id, task.assignee(), actor.id(), acting.now()));
    }
}
