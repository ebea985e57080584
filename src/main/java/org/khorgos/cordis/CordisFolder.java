package org.khorgos.cordis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Refused;

/** A folder with the files of an extract: names that hold "projects" or "participants" and end in ".csv". */
public final class CordisFolder {
    private CordisFolder() {}

    /** The files in it, those with projects first; throws Refused when the folder or one of the two kinds is missing. */
    public static List<CordisFile> files(String folder) {
        Path path = existing(folder);
        List<CordisFile> files = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            List<CordisFile> found = named(path, kind);
            if (found.isEmpty()) {
                throw new Refused("pastproject.folder.file", folder, kind.name().toLowerCase(Locale.ROOT));
            }
            files.addAll(found);
        }
        return files;
    }

    private static Path existing(String folder) {
        try {
            Path path = Path.of(folder);
            if (!folder.isBlank() && Files.isDirectory(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw missing(folder);
        }
        throw missing(folder);
    }

    private static Refused missing(String folder) {
        return new Refused("pastproject.folder.missing", folder);
    }

    private static List<CordisFile> named(Path folder, FileKind kind) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .filter(file -> kindOf(file) == kind)
                    .sorted()
                    .map(file -> new CordisFile(kind, String.valueOf(file.getFileName()), file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileKind kindOf(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv")) {
            return null;
        }
        if (name.contains("participants")) {
            return FileKind.PARTICIPANTS;
        }
        return name.contains("projects") ? FileKind.PROJECTS : null;
    }
}
