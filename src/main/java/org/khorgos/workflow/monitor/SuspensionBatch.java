package org.khorgos.workflow.monitor;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets very many processes of a version rest or go on in the background. */
@Component
class SuspensionBatch {
    private final RuntimeService runtime;
    private final Batches batches;
    private final int atOnce;

    SuspensionBatch(RuntimeService runtime, Batches batches, @Value("${khorgos.suspension.at-once:50}") int atOnce) {
        this.runtime = runtime;
        this.batches = batches;
        this.atOnce = atOnce;
    }

    /**
     * Begins with those that do not do so yet; false when they are few enough to be done at once. Throws Refused while such
     * work runs, so that nothing is told to rest and to go on in any order.
     *
     * @param definition the engine's id of the version
     */
    boolean begin(String definition, boolean suspend) {
        batches.requireNone(Batch.TYPE_PROCESS_INSTANCE_UPDATE_SUSPENSION_STATE);
        ProcessInstanceQuery processes = runtime.createProcessInstanceQuery().processDefinitionId(definition);
        ProcessInstanceQuery others = suspend ? processes.active() : processes.suspended();
        if (others.count() <= atOnce) {
            return false;
        }
        var change = runtime.updateProcessInstanceSuspensionState().byProcessInstanceQuery(others);
        batches.begun(suspend ? change.suspendAsync() : change.activateAsync());
        return true;
    }
}
