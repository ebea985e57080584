package org.khorgos.inbox;

/** What can be done with a task besides completing it. */
public enum TaskAct {
    CLAIM,
    GIVE_BACK,
    REASSIGN,
    DELEGATE,
    /** To end a delegation: the one who delegated takes the task back, or the other one returns it. */
    TAKE_BACK,
    /** To take what an absent colleague has taken, as their substitute. */
    TAKE_OVER,
    DUE_DATE,
    FOLLOW_UP,
    PRIORITY,
    REMIND,
    /** To ask somebody something that is needed for the task. */
    ASK,
    COMMENT
}
