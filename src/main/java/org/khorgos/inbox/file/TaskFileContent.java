package org.khorgos.inbox.file;

import java.io.InputStream;

/** A file beside a task with its bytes; whoever opens it closes the stream. */
public record TaskFileContent(TaskFileRow row, InputStream bytes) {}
