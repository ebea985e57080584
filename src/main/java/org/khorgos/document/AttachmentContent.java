package org.khorgos.document;

import java.io.InputStream;

/** An attached document with its bytes; whoever opens it closes the stream. */
public record AttachmentContent(AttachmentRow row, InputStream bytes) {}
