package org.khorgos.workflow.monitor;

import java.util.Map;

/** A model as a picture with the running and the failed instances at each element id. */
public record DefinitionPicture(String xml, Map<String, Integer> running, Map<String, Integer> failed) {
    public DefinitionPicture {
        running = Map.copyOf(running);
        failed = Map.copyOf(failed);
    }
}
