package org.khorgos.committee.sitting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khorgos.document.FileType;

/**
 * A document tabled in a sitting.
 *
 * @param item the item that it belongs to, null for the sitting as a whole
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal digits
 * @param tabledAt UTC
 */
public record TabledRow(
        TabledId id, @Nullable ItemId item, String name, FileType type, long size, String sha256, Instant tabledAt) {}
