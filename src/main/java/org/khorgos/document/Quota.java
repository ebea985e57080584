package org.khorgos.document;

/**
 * How much the files of one proposal may take together, in bytes.
 *
 * @param used by all versions of the documents that are attached
 */
public record Quota(long used, long allowed) {
    /** What is left, never below zero. */
    public long left() {
        return Math.max(0, allowed - used);
    }

    /** The most bytes that one more file may have. */
    public long fileMax() {
        return Math.min(AttachmentService.FILE_MAX, left());
    }
}
