package org.khorgos.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.khorgos.base.health.HealthCheck;
import org.khorgos.base.health.HealthFact;
import org.khorgos.base.health.HealthFact.Unit;
import org.khorgos.base.health.HealthLimits;
import org.springframework.stereotype.Component;

/** How much space is left for attached files. */
@Component
class DocumentsHealth implements HealthCheck {
    private final DocumentSettings settings;
    private final HealthLimits limits;

    DocumentsHealth(DocumentSettings settings, HealthLimits limits) {
        this.settings = settings;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public List<HealthFact> facts() {
        try {
            Path folder = Files.createDirectories(settings.folder());
            return List.of(
                    limits.judge("documents-free", Files.getFileStore(folder).getUsableSpace(), Unit.BYTES, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
