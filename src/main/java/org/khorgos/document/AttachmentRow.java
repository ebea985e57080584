package org.khorgos.document;

import java.time.Instant;
import org.khorgos.call.AttachmentKind;
import org.khorgos.identity.UserId;

/**
 * One version of an attached document as lists show it.
 *
 * @param document id of its first version, the same for all versions of a document
 * @param number of the version, from 1
 * @param size in bytes
 */
public record AttachmentRow(
        AttachmentId id,
        AttachmentId document,
        int number,
        String name,
        AttachmentKind kind,
        FileType type,
        long size,
        String sha256,
        UserId uploadedBy,
        Instant uploadedAt) {}
