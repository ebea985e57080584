package org.khorgos.cordis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file, one line or more.
 *
 * @param line where it begins
 * @param flaw why its fields cannot be read, null when they can
 */
public record CsvRow(
        long line, List<String> fields, @Nullable Reason flaw) {
    public CsvRow {
        fields = List.copyOf(fields);
    }

    static CsvRow flawed(long line, Reason flaw) {
        return new CsvRow(line, List.of(), flaw);
    }

    boolean has(int count) {
        return flaw == null && fields.size() == count;
    }
}
