package org.khorgos.inbox.file;

import java.time.Instant;
import org.khorgos.document.FileType;
import org.khorgos.identity.UserId;

/**
 * A file beside a task.
 *
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal digits
 * @param attachedAt UTC
 */
public record TaskFileRow(
        TaskFileId id,
        String name,
        FileType type,
        long size,
        String sha256,
        UserId author,
        String authorName,
        Instant attachedAt) {}
