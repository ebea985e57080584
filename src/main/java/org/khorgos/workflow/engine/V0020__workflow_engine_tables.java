package org.khorgos.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** Creates the engine's tables from the engine's own scripts, with milliseconds and four-byte characters (ADR 0007). */
@Component
@SuppressWarnings("checkstyle:TypeName") // Flyway reads version and description from the name
class V0020__workflow_engine_tables extends BaseJavaMigration {
    private static final String FOLDER = "org/camunda/bpm/engine/db/create/activiti.mysql.create.";
    private static final Map<String, String> SHA_256 = new TreeMap<>(Map.of(
            "1.engine", "1f86cd5fd25cb6f1351e4763b400211ad3662ad22eb17f8d3dfad28f3c2de836",
            "2.history", "938c7b813081934a22aaca78ca7bfd905d29011c9bb2c2276d2ed4cee49e2d70",
            "3.identity", "b00c8ce7291b0a5fc2eb8acb0b5b50315e649f8bcb082f30dae8ec2136f70786",
            "4.case.engine", "f5d6effbd11a34f8cac918a6e0386ef63c31d8b5c06e8b1e5489e6c35440507b",
            "5.case.history", "350413044a213fbe070669df67fad55963e1fecf3b4d8f422edb644478069dda",
            "6.decision.engine", "d9905b04c17e6aa932207420f9cc7785ff3b3454436bb882370b07f5f27c9d87",
            "7.decision.history", "863fcef6bcc70a87fa191873cf369417e4d06b9d32efb9b36826f8cd5cfdc526"));

    @Override
    public void migrate(Context context) throws IOException, SQLException {
        for (Map.Entry<String, String> script : SHA_256.entrySet()) {
            String name = script.getKey().substring(2);
            apply(context, read(FOLDER + name + ".sql", script.getValue()));
        }
    }

    private static void apply(Context context, String script) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String command : script.replaceAll("(?m)^\\s*--.*$", "").split(";", -1)) {
                if (!command.isBlank()) {
                    statement.execute(command.strip());
                }
            }
        }
    }

    private static String read(String resource, String expected) throws IOException {
        try (InputStream in =
                V0020__workflow_engine_tables.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("the engine brings no script " + resource);
            }
            byte[] bytes = in.readAllBytes();
            String found = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!found.equals(expected)) {
                throw new IOException(
                        "unknown script %s (%s): write a migration for the new engine".formatted(resource, found));
            }
            return adapt(new String(bytes, StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    private static String adapt(String script) {
        return script.replaceAll("(?i)\\bdatetime\\b(?!\\()", "datetime(3)")
                .replaceAll("(?i)\\btimestamp\\b(?!\\()", "timestamp(3)")
                .replaceAll("(?i)\\butf8_bin\\b", "utf8mb4_bin")
                .replaceAll("(?i)\\butf8\\b", "utf8mb4");
    }
}
