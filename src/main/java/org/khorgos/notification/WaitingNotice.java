package org.khorgos.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A notice that its reader's next digest tells of.
 *
 * @param route the page to open, without leading slash
 * @param createdAt when it was told (UTC)
 */
record WaitingNotice(
        UUID id, Topic topic, String key, List<String> arguments, String route, Instant createdAt, boolean read) {
    private static final String TASKS = "tasks";

    /** True when it is about a task, which may be done in the meantime. */
    boolean ofTask() {
        return route.equals(TASKS) || route.startsWith(TASKS + "/");
    }
}
