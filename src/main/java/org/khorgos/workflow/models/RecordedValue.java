package org.khorgos.workflow.models;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A value of a variable as the engine's history keeps it. */
public final class RecordedValue {
    /** The kinds that can be read, for use in a statement. */
    public static final String KINDS = "('boolean', 'integer', 'long', 'short', 'double', 'string')";

    private RecordedValue() {}

    /** Reads it from a row with VAR_TYPE_, LONG_, DOUBLE_ and TEXT_. */
    public static @Nullable Object of(ResultSet row) throws SQLException {
        return switch (row.getString("VAR_TYPE_")) {
            case "boolean" -> row.getLong("LONG_") == 1;
            case "integer", "long", "short" -> row.getLong("LONG_");
            case "double" -> row.getDouble("DOUBLE_");
            default -> row.getString("TEXT_");
        };
    }
}
