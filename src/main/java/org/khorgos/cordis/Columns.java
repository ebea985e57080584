package org.khorgos.cordis;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khorgos.base.Refused;

/** Where the columns of a file stand. */
public final class Columns {
    public static final String PIC = "pic";
    private static final char NUL = '\0';
    private final List<String> hashed;
    private final Map<String, Integer> places;
    private final int width;

    private Columns(FileKind kind, CsvRow header) {
        places = places(header);
        hashed = kind.columns();
        width = header.fields().size();
    }

    /** Throws Refused when the header cannot be read or lacks a column that the file must have. */
    public static Columns of(CordisFile file, CsvRow header) {
        checkReadable(file.name(), header);
        List<String> missing = missing(file.kind(), header);
        if (!missing.isEmpty()) {
            throw new Refused(
                    "pastproject.header.wrong",
                    file.name(),
                    String.join(", ", missing),
                    String.join(", ", file.kind().columns()));
        }
        return new Columns(file.kind(), header);
    }

    /** Throws Refused for a file without a first line and for one that is no text in UTF-8, such as a packed one. */
    static void checkReadable(String file, CsvRow header) {
        if (header.flaw() != null || header.fields().stream().anyMatch(name -> name.indexOf(NUL) >= 0)) {
            throw new Refused("pastproject.header.unreadable", file);
        }
        if (header.fields().isEmpty()) {
            throw new Refused("pastproject.header.empty", file);
        }
    }

    static List<String> missing(FileKind kind, CsvRow header) {
        Map<String, Integer> places = places(header);
        return kind.columns().stream()
                .filter(column -> !places.containsKey(column))
                .toList();
    }

    /** The fields of a row; throws RowRejected when they cannot be read or are too many or too few. */
    public Fields fields(CsvRow row) throws RowRejected {
        Reason flaw = row.flaw();
        if (flaw != null) {
            throw new RowRejected(flaw);
        }
        if (!row.has(width)) {
            throw new RowRejected(Reason.of("columns", row.fields().size(), width));
        }
        return new Fields(this, row.fields());
    }

    /** What stands in that column without blanks around it; empty when the file has no such column. */
    String value(String column, List<String> fields) {
        Integer place = places.get(column);
        return place == null ? "" : fields.get(place).strip();
    }

    /** Everything that is taken from a row, in an order that does not depend on the file. */
    String content(List<String> fields) {
        StringBuilder content = new StringBuilder(value(PIC, fields));
        hashed.forEach(column -> content.append('\u001f').append(value(column, fields)));
        return content.toString();
    }

    private static Map<String, Integer> places(CsvRow header) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < header.fields().size(); place++) {
            places.putIfAbsent(header.fields().get(place).strip().toLowerCase(Locale.ROOT), place);
        }
        return places;
    }
}
