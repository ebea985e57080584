package org.khorgos.inbox.ui;

import org.khorgos.inbox.TaskGroup;
import org.khorgos.inbox.TaskRow;

/** A line of the inbox's table. */
sealed interface InboxLine {
    /** A task. */
    record Task(TaskRow row) implements InboxLine {}

    /** The head of a part of the list, whose tasks follow while it is open. */
    record Heading(TaskGroup group, boolean open) implements InboxLine {}
}
