package org.khorgos.call;

/** What an attached document is. */
public enum AttachmentKind {
    /** A letter of intent or of support. */
    LETTER,
    AGREEMENT,
    BUDGET,
    OTHER
}
