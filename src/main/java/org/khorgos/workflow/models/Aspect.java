package org.khorgos.workflow.models;

/** What of a step or a way of a model can differ between two versions. */
public enum Aspect {
    NAME,
    KIND,
    FORM,
    PERSON,
    GROUPS,
    DUE,
    FOLLOW_UP,
    TIMER,
    CONDITION,
    WAY,
    OTHERWISE,
    DECISION,
    CALLED,
    WORK,
    MESSAGE,
    REPETITION,
    PLACE,
    TEXT
}
