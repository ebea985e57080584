package org.khorgos.workflow.monitor;

import java.time.Clock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.khorgos.base.Refused;
import org.khorgos.workflow.monitor.BatchChanged.Act;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets very many processes of a version rest or go on in the background. */
@Component
class SuspensionBatch {
    private final RuntimeService runtime;
    private final ManagementService management;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final int atOnce;

    SuspensionBatch(
            RuntimeService runtime,
            ManagementService management,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${khorgos.suspension.at-once:50}") int atOnce) {
        this.runtime = runtime;
        this.management = management;
        this.events = events;
        this.clock = clock;
        this.atOnce = atOnce;
    }

    /**
     * Begins with those that do not do so yet; false when they are few enough to be done at once. Throws Refused while such
     * work runs, so that nothing is told to rest and to go on in any order.
     *
     * @param definition the engine's id of the version
     */
    boolean begin(String definition, boolean suspend) {
        if (management
                        .createBatchQuery()
                        .type(Batch.TYPE_PROCESS_INSTANCE_UPDATE_SUSPENSION_STATE)
                        .count()
                > 0) {
            throw new Refused("workflow.batch.running");
        }
        ProcessInstanceQuery processes = runtime.createProcessInstanceQuery().processDefinitionId(definition);
        ProcessInstanceQuery others = suspend ? processes.active() : processes.suspended();
        if (others.count() <= atOnce) {
            return false;
        }
        var change = runtime.updateProcessInstanceSuspensionState().byProcessInstanceQuery(others);
        Batch batch = suspend ? change.suspendAsync() : change.activateAsync();
        events.publishEvent(new BatchChanged(batch.getId(), Act.BEGUN, clock.instant()));
        return true;
    }
}
