package org.khorgos.workflow.monitor;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** Reads a typed value of the engine from the columns in which it keeps it. */
final class TypedColumns {
    private TypedColumns() {}

    static String text(ResultSet row) throws SQLException {
        return switch (row.getString("VAR_TYPE_")) {
            case "boolean" -> String.valueOf(row.getLong("LONG_") == 1);
            case "integer", "long", "short" -> String.valueOf(row.getLong("LONG_"));
            case "double" -> number(row.getBigDecimal("DOUBLE_"));
            case "date" -> Instant.ofEpochMilli(row.getLong("LONG_")).toString();
            case "string" -> row.getString("TEXT_") == null ? "" : row.getString("TEXT_");
            default -> "";
        };
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
