package org.khorgos.pastproject;

/**
 * A row that was read and found in order.
 *
 * @param line where it stands in its file
 * @param hash SHA-256 of what was taken from it
 */
record SourceRow<T>(long line, String hash, T content) {}
