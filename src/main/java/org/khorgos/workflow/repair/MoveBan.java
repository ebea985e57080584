package org.khorgos.workflow.repair;

import org.khorgos.base.Refused;

/** Why a process may not be made to wait at another step. */
public enum MoveBan {
    /** Where it waits nobody has a task. */
    NO_TASK,
    /** At the target nobody would have a task. */
    NO_STEP,
    /** Somebody's work would be left out. */
    SKIPS,
    /** Something is decided or recorded between the two. */
    DECIDES,
    /** What was done at the target stands and is not taken a second time. */
    STANDS,
    /** The two do not follow one another in the same part of the process. */
    APART,
    /** The proposal's state does not allow what is done at the target. */
    STATE;

    Why why() {
        return Why.of(refused());
    }

    Refused refused() {
        return new Refused("workflow.repair.ban." + this);
    }
}
