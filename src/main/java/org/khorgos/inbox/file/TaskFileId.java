package org.khorgos.inbox.file;

import java.util.UUID;

/** Identifies a file beside a task. */
public record TaskFileId(UUID value) {
    static TaskFileId next() {
        return new TaskFileId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
