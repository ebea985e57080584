package org.khorgos.workflow.repair;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.workflow.repair.Situation.Work;

/**
 * A waiting task with the steps of its model to which the process could be moved.
 *
 * @param process key of the model
 * @param element id of the step at which the process waits
 */
public record MoveChoice(String process, String element, Work work, List<Target> targets) {
    public MoveChoice {
        targets = List.copyOf(targets);
    }

    /**
     * A step where somebody has a task.
     *
     * @param ban why the process may not be moved there, null when it may
     */
    public record Target(String element, @Nullable MoveBan ban) {}
}
