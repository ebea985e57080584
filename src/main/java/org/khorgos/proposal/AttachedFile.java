package org.khorgos.proposal;

/**
 * A document as it is signed together with the text.
 *
 * @param size in bytes
 * @param sha256 of its bytes, as hexadecimal digits
 */
public record AttachedFile(String name, long size, String sha256) {}
