package org.khorgos.workflow.repair;

import java.util.Map;
import org.khorgos.workflow.TaskId;

/**
 * What shall be done.
 *
 * @param process key of the model
 * @param from id of the step at which the process waits, empty when the repair is about more than a step
 * @param to id of the step at which it shall wait, empty likewise
 * @param task id of the waiting task, empty likewise
 * @param version of the model by which the processes run, 0 when it does not matter
 * @param toVersion of the model by which they shall go on, 0 when they stay with theirs
 * @param steps steps whose place another one takes in the other version, by their ids; the others keep their own ids
 */
public record RepairPlan(
        RepairKind kind,
        String process,
        String from,
        String to,
        String task,
        int version,
        int toVersion,
        Map<String, String> steps) {
    public RepairPlan {
        steps = Map.copyOf(steps);
    }

    /** Lets the process wait at a step instead of the open task at which it waits. */
    public static RepairPlan move(String process, String from, String to, TaskId task) {
        return new RepairPlan(RepairKind.MOVE, process, from, to, task.toString(), 0, 0, Map.of());
    }

    /** Ends the process of a proposal. */
    public static RepairPlan cancel() {
        return whole(RepairKind.CANCEL);
    }

    /** Begins the process of a proposal again. */
    public static RepairPlan restart() {
        return whole(RepairKind.RESTART);
    }

    private static RepairPlan whole(RepairKind kind) {
        return new RepairPlan(kind, "proposal", "", "", "", 0, 0, Map.of());
    }

    /** Lets processes go on by another version of their model. */
    public static RepairPlan migrate(String process, int version, int toVersion, Map<String, String> steps) {
        return new RepairPlan(RepairKind.MIGRATE, process, "", "", "", version, toVersion, steps);
    }
}
