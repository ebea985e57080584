package org.khorgos.workflow.monitor;

/** What may become a stuck process, seen before it is one. */
public enum Risk {
    /** A job has failed and has tries left. */
    FAILING_JOB,
    /** A timer is due for more than ten minutes and no node has taken it; what is suspended rests on purpose and is left out. */
    OVERDUE_TIMER,
    /** A task is open to groups in which nobody active is who did not sign the proposal, or its holder cannot sign in any more. */
    NOBODY_MAY,
    /** A task is overdue by more working days of the home side than was asked for. */
    OVERDUE_TASK,
    /**
     * A process waits for a message that nobody can send: a withdrawal when the proposal has ended, a change of the call's
     * budget when it is no reserve, or a name that the application never sends.
     */
    NO_SENDER
}
