package org.khorgos.discussion;

/** How far it is with what a comment asks somebody to do. */
public enum RequestState {
    OPEN,
    DONE,
    TAKEN_BACK
}
