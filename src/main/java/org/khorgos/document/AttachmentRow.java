package org.khorgos.document;

import java.time.Instant;
import org.khorgos.call.AttachmentKind;
import org.khorgos.identity.UserId;

/** An attached document as lists show it; the size is in bytes. */
public record AttachmentRow(
        AttachmentId id,
        String name,
        AttachmentKind kind,
        FileType type,
        long size,
        String sha256,
        UserId uploadedBy,
        Instant uploadedAt) {}
