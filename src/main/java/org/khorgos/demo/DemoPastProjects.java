package org.khorgos.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.khorgos.cordis.CordisFile;
import org.khorgos.identity.SystemUser;
import org.khorgos.pastproject.CordisImport;
import org.khorgos.pastproject.ImportListener;
import org.khorgos.pastproject.PastProjectImportService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Imports the extract of CORDIS that comes with the demo, once and after the proposals. */
@Component
@Profile("demo")
class DemoPastProjects extends DemoStep {
    private static final List<String> NAMES = List.of("cordis_cn_projects.csv", "cordis_cn_participants.csv");
    private final CordisImport imports;
    private final PastProjectImportService service;

    DemoPastProjects(CordisImport imports, PastProjectImportService service) {
        super(1);
        this.imports = imports;
        this.service = service;
    }

    @Override
    void load() {
        if (SystemUser.call(service::lastFinished).isEmpty()) {
            importAll();
        }
    }

    private void importAll() {
        List<CordisFile> files = new ArrayList<>();
        try {
            for (String name : NAMES) {
                files.add(CordisFile.recognise(name, unpacked(name)));
            }
            SystemUser.call(() -> imports.run(files, ImportListener.SILENT));
            for (CordisFile file : files) {
                Files.delete(file.path());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path unpacked(String name) throws IOException {
        Path path = Files.createTempFile("past-projects", ".csv");
        try (InputStream bytes = DemoPastProjects.class.getResourceAsStream("/demo/cordis/" + name)) {
            Files.copy(Objects.requireNonNull(bytes, name), path, StandardCopyOption.REPLACE_EXISTING);
        }
        return path;
    }
}
