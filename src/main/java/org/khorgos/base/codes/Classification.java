package org.khorgos.base.codes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.khorgos.base.Languages;

/** Lists of codes that others keep; a code that was withdrawn still has its name, but may not be chosen any more. */
public enum Classification {
    /** Purpose codes of the OECD Development Assistance Committee, the sectors of aid statistics. */
    DAC("dac.csv"),
    /** Fields of research and development of the Frascati Manual. */
    FORD("ford.csv");

    private final Map<String, NamedCsvRecord> codes;

    Classification(String file) {
        codes = read(file);
    }

    /** Whether a code may be used. */
    public enum Status {
        CURRENT,
        WITHDRAWN,
        UNKNOWN
    }

    /** The codes that may be chosen, in the order of their list. */
    public List<String> current() {
        return codes.keySet().stream()
                .filter(code -> status(code) == Status.CURRENT)
                .toList();
    }

    /** Whether that code may be used. */
    public Status status(String code) {
        NamedCsvRecord entry = codes.get(code);
        if (entry == null) {
            return Status.UNKNOWN;
        }
        return entry.getField("withdrawn").isEmpty() ? Status.CURRENT : Status.WITHDRAWN;
    }

    /** Code and name, in English where the list has no name in that language; what is unknown stays as it is. */
    public String label(String code, Locale language) {
        NamedCsvRecord entry = codes.get(code);
        return entry == null ? code : code + " " + name(entry, language);
    }

    private static String name(NamedCsvRecord entry, Locale language) {
        return entry.findField(Languages.tag(language))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> entry.getField("en"));
    }

    private static Map<String, NamedCsvRecord> read(String file) {
        Map<String, NamedCsvRecord> codes = new LinkedHashMap<>();
        try (InputStream bytes = Objects.requireNonNull(Classification.class.getResourceAsStream("/codes/" + file));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            rows.forEach(row -> codes.put(row.getField("code"), row));
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
