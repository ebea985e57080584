package org.khorgos.committee.reply;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reply beside what was asked.
 *
 * @param request what the committee asked the proposers to revise
 * @param words the reply, empty until one is written and, for others than the proposers, handed in
 * @param handedInAt null until the revision is handed in
 * @param own true when the reader may write it now
 */
public record ReplyRow(
        String request, String words, @Nullable Instant handedInAt, boolean own) {}
