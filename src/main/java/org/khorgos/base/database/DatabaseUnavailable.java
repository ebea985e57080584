package org.khorgos.base.database;

/** The database that the application needs is not there; the message is one sentence for the operator. */
final class DatabaseUnavailable extends RuntimeException {
    DatabaseUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
