package org.khorgos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sizes that no class may pass, counted without package and imports. */
class SourceSizeTests {
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void no_class_has_more_than_250_lines() {
        assertThat(longerThan(250, ".java")).isEmpty();
    }

    @Test
    void no_view_has_more_than_200_lines() {
        assertThat(longerThan(200, "View.java")).isEmpty();
    }

    @Test
    void no_service_has_more_than_150_lines() {
        assertThat(longerThan(150, "Service.java")).isEmpty();
    }

    @Test
    void no_delegate_has_more_than_40_lines() {
        assertThat(longerThan(40, "Delegate.java")).isEmpty();
    }

    private static List<String> longerThan(int limit, String suffix) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .filter(file -> lines(file) > limit)
                    .map(file -> "%s has %d lines".formatted(file.getFileName(), lines(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
