package org.khorgos.committee.sitting;

import java.io.InputStream;

/** A document tabled in a sitting with its bytes; whoever opens it closes the stream. */
public record TabledContent(TabledRow row, InputStream bytes) {}
