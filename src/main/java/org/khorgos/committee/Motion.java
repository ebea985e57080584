package org.khorgos.committee;

/** What the committee votes on. */
public enum Motion {
    RECOMMEND,
    REVISE
}
