package org.khorgos.workflow;

/** Why a person may not do a task that is open. */
public enum Unfit {
    /** It is open to groups in which the person is not. */
    ROLE,
    /** The person signed the proposal. */
    SIGNED,
    /** The person is in conflict with the proposal. */
    CONFLICT,
    /** The person did an earlier step, and four eyes have to see it. */
    SECOND_PERSON
}
