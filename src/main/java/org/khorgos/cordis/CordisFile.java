package org.khorgos.cordis;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.khorgos.base.Refused;

/**
 * A file to be imported.
 *
 * @param name as people know it
 * @param path where it lies
 */
public record CordisFile(FileKind kind, String name, Path path) {
    static final int NAME_MAX = 200;

    /** Shortens a name that is too long. */
    public CordisFile(FileKind kind, String name, Path path) {
        this.kind = kind;
        this.name = name.length() > NAME_MAX ? name.substring(0, NAME_MAX) : name;
        this.path = path;
    }

    /** A file whose kind its header tells; throws Refused when the header cannot be read or is that of neither kind. */
    public static CordisFile recognise(String name, Path path) {
        CordisFile asProjects = new CordisFile(FileKind.PROJECTS, name, path);
        try (CsvRows rows = asProjects.rows()) {
            CsvRow header = rows.header();
            Columns.checkReadable(asProjects.name(), header);
            FileKind kind = Arrays.stream(FileKind.values())
                    .filter(candidate -> Columns.missing(candidate, header).isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new Refused(
                            "pastproject.header.unknown",
                            name,
                            String.join(", ", FileKind.PROJECTS.columns()),
                            String.join(", ", FileKind.PARTICIPANTS.columns())));
            return new CordisFile(kind, name, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws Refused when the header lacks a column, UncheckedIOException when the file cannot be read. */
    public void check() {
        try (CsvRows rows = rows()) {
            Columns.of(this, rows.header());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CsvRows rows() throws IOException {
        return new CsvRows(new BufferedInputStream(Files.newInputStream(path)));
    }
}
