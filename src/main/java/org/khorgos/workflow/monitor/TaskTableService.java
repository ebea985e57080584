package org.khorgos.workflow.monitor;

import java.time.Clock;
import java.util.Map;
import org.khorgos.identity.Role;
import org.khorgos.workflow.TaskDrift;
import org.khorgos.workflow.engine.TaskRebuild;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares the inbox with the engine and the proposals, and makes it right again. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.SYSTEM + "')")
public class TaskTableService {
    private final TaskDrift drift;
    private final TaskRebuild rebuild;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskTableService(TaskDrift drift, TaskRebuild rebuild, ApplicationEventPublisher events, Clock clock) {
        this.drift = drift;
        this.rebuild = rebuild;
        this.events = events;
        this.clock = clock;
    }

    /** How many differences of each kind there are; empty when all is right. */
    @Transactional(readOnly = true)
    public Map<TaskDrift.Kind, Long> drift() {
        return drift.kinds();
    }

    /** Mends every difference and returns how many there were of each kind; what is over stays as it was. */
    public Map<TaskDrift.Kind, Long> rebuild() {
        Map<TaskDrift.Kind, Long> found = drift.kinds();
        rebuild.run();
        long all = found.values().stream().mapToLong(Long::longValue).sum();
        events.publishEvent(new InboxRebuilt(all, clock.instant()));
        return found;
    }
}
