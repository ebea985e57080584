package org.khorgos.inbox.ui;

import org.khorgos.inbox.TaskGroup;
import org.khorgos.inbox.TaskRow;

/** What can be done at a row of the inbox. */
interface InboxActs {
    /** The focus is at that row. */
    void at(TaskRow row);

    /** True when the reader can take the task or give it back here. */
    boolean canMove(TaskRow row);

    /** Takes a free task, gives back a taken one. */
    void move(TaskRow row);

    void why(TaskRow row);

    /** Opens or closes a part of the list. */
    void toggle(TaskGroup group);
}
