package org.khorgos.base;

import org.jspecify.annotations.Nullable;

/**
 * What became of one of many that were acted on, each on its own.
 *
 * @param refusal why it was not done, null when it was
 */
public record Outcome<T>(T subject, @Nullable Refused refusal) {
    public boolean isDone() {
        return refusal == null;
    }
}
