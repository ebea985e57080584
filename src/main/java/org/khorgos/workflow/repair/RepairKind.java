package org.khorgos.workflow.repair;

/** What a repair does to a process. */
public enum RepairKind {
    /** A waiting task begins anew, or the one before it does. */
    MOVE,
    /** Processes that run by one version of their model go on by another one. */
    MIGRATE,
    /** A process ends although nothing was decided. */
    CANCEL,
    /** A process that was ended by force begins again where it was. */
    RESTART
}
