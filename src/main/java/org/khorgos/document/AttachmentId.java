package org.khorgos.document;

import java.util.UUID;

/** Identifies an attachment for ever; never reused. */
public record AttachmentId(UUID value) {
    /** A new random id. */
    public static AttachmentId next() {
        return new AttachmentId(UUID.randomUUID());
    }

    /** Reads the text form; throws IllegalArgumentException for anything else. */
    public static AttachmentId of(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
