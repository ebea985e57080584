package org.khorgos.base.database;

import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of its own without tables, for tests of migrations; close it after use. */
public final class FreshDatabase implements AutoCloseable {
    /** Unpacked once for all tests of one process. */
    static final Path PROGRAMS = Path.of("target", "mariadb", "programs-" + System.getProperty("test.fork", "1"));

    private final EmbeddedMariaDb server =
            EmbeddedMariaDb.start(Path.of("target", "mariadb", UUID.randomUUID().toString()), PROGRAMS);

    public DataSource source() {
        return new DriverManagerDataSource(server.url(), "khorgos", server.password());
    }

    /** Applies the SQL migrations up to that version; from 0508 on they need the engine's tables, which are not here. */
    public void migrate(String target) {
        Flyway.configure()
                .dataSource(source())
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
