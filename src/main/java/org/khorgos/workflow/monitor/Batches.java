package org.khorgos.workflow.monitor;

import java.time.Clock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.batch.Batch;
import org.khorgos.base.Refused;
import org.khorgos.workflow.monitor.BatchChanged.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Guards work in the background: one of a type at a time, each noted in the log when it begins. */
@Component
class Batches {
    private final ManagementService management;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Batches(ManagementService management, ApplicationEventPublisher events, Clock clock) {
        this.management = management;
        this.events = events;
        this.clock = clock;
    }

    /** Throws Refused while work of that type runs, so that nothing is done twice or undone in any order. */
    void requireNone(String type) {
        if (management.createBatchQuery().type(type).count() > 0) {
            throw new Refused("workflow.batch.running." + type);
        }
    }

    void begun(Batch batch) {
        events.publishEvent(new BatchChanged(batch.getId(), Act.BEGUN, clock.instant()));
    }
}
