package org.khorgos.workflow;

import java.util.Set;

/**
 * A model as a picture, with the ids of what is done, active and failed.
 *
 * @param instance the id of the process in the engine, empty for a model of which none is shown
 * @param process key of the model, such as filing
 * @param xml the BPMN 2.0 model with labels in the reader's language
 */
public record ProcessPicture(
        String instance,
        String process,
        int version,
        String xml,
        Set<String> done,
        Set<String> active,
        Set<String> failed) {
    public ProcessPicture {
        done = Set.copyOf(done);
        active = Set.copyOf(active);
        failed = Set.copyOf(failed);
    }
}
