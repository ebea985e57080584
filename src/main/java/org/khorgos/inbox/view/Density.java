package org.khorgos.inbox.view;

/** How close the rows of a table stand. */
public enum Density {
    COMFORTABLE,
    COMPACT
}
