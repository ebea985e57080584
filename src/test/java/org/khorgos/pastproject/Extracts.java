package org.khorgos.pastproject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.khorgos.cordis.CordisFile;
import org.khorgos.cordis.CordisFolder;
import org.khorgos.cordis.FileKind;
import org.khorgos.cordis.Rejection;
import org.khorgos.identity.SystemUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes small extracts, imports them and takes everything away again. */
@Component
public class Extracts {
    static final Path REAL = Path.of("src/main/resources/demo/cordis");
    static final String PROJECTS = String.join(",", FileKind.PROJECTS.columns());
    static final String PARTICIPANTS = String.join(",", FileKind.PARTICIPANTS.columns());
    private final CordisImport imports;
    private final JdbcClient jdbc;

    Extracts(CordisImport imports, JdbcClient jdbc) {
        this.imports = imports;
        this.jdbc = jdbc;
    }

    /** What an import said. */
    record Heard(ImportSummary summary, List<Rejection> rejections) {
        String reasons() {
            StringBuilder text = new StringBuilder();
            rejections.forEach(rejection -> text.append(rejection.line())
                    .append(' ')
                    .append(rejection.reason().key().replace("pastproject.reason.", ""))
                    .append('\n'));
            return text.toString();
        }
    }

    /** A row of the file with projects; dates and amounts as the source writes them. */
    static String project(String id, String title, String start, String end, String contribution) {
        return "%s,ACR%s,%s,Objective,HORIZON,RIA,ONGOING,%s,%s,0.0,%s,TOPIC,CALL,\"one, two\""
                .formatted(id, id, title, start, end, contribution);
    }

    /** A row of the file with participants. */
    static String part(String project, String name, String country, String contribution) {
        return "%s,%s,%s,Somewhere,REC,%s,%s,0.0".formatted(project, name, country, contribution, contribution);
    }

    /** Imports the real extract of the tests. */
    public void real() {
        heard(CordisFolder.files(REAL.toString()));
    }

    /** Imports one project of one organisation; the contribution as the source writes it. */
    public void one(String id, String title, String organisation, String country, String contribution) {
        try {
            Path folder = Files.createTempDirectory("extract");
            heard(files(
                    folder,
                    List.of(project(id, title, "2021-06-01", "2025-05-31", contribution)),
                    List.of(part(id, organisation, country, contribution))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Heard heard(List<CordisFile> files) {
        List<Rejection> rejections = new ArrayList<>();
        ImportSummary summary = SystemUser.call(() -> imports.run(files, new ImportListener() {
            @Override
            public void rejected(Rejection rejection) {
                rejections.add(rejection);
            }

            @Override
            public void read(CordisFile file, long rows) {}
        }));
        return new Heard(summary, rejections);
    }

    /** Writes both files into the folder. */
    static List<CordisFile> files(Path folder, List<String> projects, List<String> parts) throws IOException {
        write(folder.resolve("x_projects.csv"), PROJECTS, projects);
        write(folder.resolve("x_participants.csv"), PARTICIPANTS, parts);
        return CordisFolder.files(folder.toString());
    }

    static void write(Path file, String header, List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    /** Takes every past project away. */
    public void clear() {
        for (String table : List.of(
                "past_project_participation", "past_project_organisation", "past_project", "past_project_import")) {
            jdbc.sql("delete from " + table).update();
        }
    }
}
