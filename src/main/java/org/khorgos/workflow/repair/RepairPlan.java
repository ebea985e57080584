package org.khorgos.workflow.repair;

import org.khorgos.workflow.TaskId;

/**
 * What shall be done.
 *
 * @param process key of the model
 * @param from id of the step at which the process waits, empty when the repair is about more than a step
 * @param to id of the step at which it shall wait, empty likewise
 * @param task id of the waiting task, empty likewise
 */
public record RepairPlan(RepairKind kind, String process, String from, String to, String task) {
    /** Lets the process wait at a step instead of the open task at which it waits. */
    public static RepairPlan move(String process, String from, String to, TaskId task) {
        return new RepairPlan(RepairKind.MOVE, process, from, to, task.toString());
    }
}
