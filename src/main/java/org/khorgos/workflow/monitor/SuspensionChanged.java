package org.khorgos.workflow.monitor;

import java.util.Map;
import org.khorgos.base.Audited;

/**
 * An administrator let something rest or go on; the reason stands in the engine's operation log.
 *
 * @param subject id of a proposal, or the key and version of a model
 * @param step id of an element of the model, empty when all of it rests
 */
public record SuspensionChanged(String subject, String step, boolean suspended) implements Audited {
    @Override
    public Map<String, String> facts() {
        return Map.of("step", step, "suspended", String.valueOf(suspended));
    }
}
