package org.khorgos.draft;

import java.time.Instant;
import org.khorgos.identity.UserId;

/**
 * A change of a draft.
 *
 * @param path of the changed field, empty when all was written at once
 */
public record ChangeRow(long revision, String path, UserId by, Instant at) {}
