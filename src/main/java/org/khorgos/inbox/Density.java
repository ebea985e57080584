package org.khorgos.inbox;

/** How close the rows of a table stand. */
public enum Density {
    COMFORTABLE,
    COMPACT
}
