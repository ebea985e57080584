package org.khorgos.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.base.health.HealthFact.Level;
import org.khorgos.base.health.HealthLimits;
import org.khorgos.base.health.HealthLimits.Limit;

class DocumentsHealthTests {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"-1000000, -2000000, OK", "1000000, -2000000, WARN", "2000000, 1000000, BAD"})
    void little_free_space_is_worrying_and_less_is_bad(long warn, long bad, Level level) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        Limit limit = new Limit(free + warn * 1000, free + bad * 1000);
        DocumentsHealth health = new DocumentsHealth(
                new DocumentSettings(folder.resolve("new")), new HealthLimits(Map.of("documents-free", limit)));
        assertThat(health.facts().get(0).level()).isEqualTo(level);
    }
}
