package org.khorgos.cordis;

/**
 * A row that was not taken over.
 *
 * @param line of the file where the row begins, the header being line 1
 */
public record Rejection(String file, long line, Reason reason) {}
