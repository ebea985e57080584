package org.khorgos.base.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Turns a database that cannot be reached at start-up into one sentence that says what to do. */
final class DatabaseUnavailableAnalyzer implements FailureAnalyzer {
    private static final String ADVICE =
            "Give the address, user and password of a running MariaDB 10.11 or later by spring.datasource.url, "
                    + "spring.datasource.username and spring.datasource.password, or start it with docker compose.";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnavailable) {
                return new FailureAnalysis(cause.getMessage(), ADVICE, failure);
            }
            if (cause instanceof SQLException sql && isConnection(sql)) {
                return new FailureAnalysis(
                        "The database does not accept the connection: " + sql.getMessage(), ADVICE, failure);
            }
            if (isAddress(cause)) {
                return new FailureAnalysis(
                        "spring.datasource.url is not the address of a MariaDB: " + cause.getMessage(),
                        ADVICE,
                        failure);
            }
        }
        return null;
    }

    private static boolean isAddress(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return (cause instanceof IllegalStateException && message.contains("driver"))
                || (cause instanceof IllegalArgumentException && message.contains("must start with"));
    }

    private static boolean isConnection(SQLException sql) {
        String state = sql.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("28") || state.startsWith("42000"));
    }
}
