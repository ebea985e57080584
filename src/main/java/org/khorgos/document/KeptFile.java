package org.khorgos.document;

/**
 * A file that was taken in and found to be what its name says.
 *
 * @param storedName the random name on the disk
 * @param sha256 in lower-case hexadecimal digits
 */
public record KeptFile(String name, FileType type, long size, String sha256, String storedName) {}
