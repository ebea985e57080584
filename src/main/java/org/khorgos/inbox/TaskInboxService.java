package org.khorgos.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.workflow.TaskGate;
import org.khorgos.workflow.TaskId;
import org.khorgos.workflow.TaskMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single tasks of the signed-in user; everybody sees only what is theirs or open to one of their groups. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class TaskInboxService {
    private final InboxQuery query;
    private final TaskSight sight;
    private final TaskGate gate;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskInboxService(
            InboxQuery query,
            TaskSight sight,
            TaskGate gate,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.query = query;
        this.sight = sight;
        this.gate = gate;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Throws NotFound for a task that is not the caller's business. */
    public TaskRow get(TaskId id) {
        return sight.require(current.get(), id);
    }

    /** The open tasks on one proposal that are the caller's or open to one of their groups, the caller's own first. */
    public List<TaskRow> on(ProposalId proposal) {
        return query.on(current.get(), proposal);
    }

    /** The most urgent task of mine, or else one that I may take. */
    public Optional<TaskRow> next() {
        Actor actor = current.get();
        return List.of(InboxList.MINE, InboxList.CLAIMABLE).stream()
                .flatMap(list -> query.page(actor, TaskFilter.all(list), TaskOrder.USUAL, 0, 1).stream())
                .findFirst();
    }

    /** Takes the task; throws Refused with the name of the colleague who was first. */
    @Transactional
    public void claim(TaskId id) {
        TaskRow row = get(id);
        if (gate.take(id, current.get())) {
            tell(row, true);
        }
    }

    /** Gives a taken task back to its group; throws Refused when it is not the caller's or nobody else could do it. */
    @Transactional
    public void giveBack(TaskId id) {
        TaskRow row = get(id);
        gate.giveBack(id, current.get());
        tell(row, false);
    }

    private void tell(TaskRow row, boolean taken) {
        events.publishEvent(new TaskMoved(row.proposal(), row.kind().name(), taken, clock.instant()));
    }
}
