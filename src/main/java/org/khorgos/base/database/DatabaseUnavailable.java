package org.khorgos.base.database;

import org.jspecify.annotations.Nullable;

/** The database that the application needs is not there; the message is one sentence for the operator. */
final class DatabaseUnavailable extends RuntimeException {
    DatabaseUnavailable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
