package org.khorgos.workflow.repair;

/** What a repair does to a process. */
public enum RepairKind {
    /** A waiting task begins anew, or the one before it does. */
    MOVE
}
