package org.khorgos.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.exec.ManagedProcessException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTests {
    @TempDir
    Path folder;

    @Test
    void what_was_written_is_there_after_the_next_start_even_in_a_temporary_folder()
            throws SQLException, ManagedProcessException {
        EmbeddedMariaDb server = EmbeddedMariaDb.start(folder);
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (word varchar(10))");
            statement.execute("insert into kept values ('here')");
        } finally {
            server.stop();
        }

        EmbeddedMariaDb again = EmbeddedMariaDb.start(folder);
        try (Connection connection = connect(again);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select word from kept")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("here");
        } finally {
            again.stop();
        }
    }

    private static Connection connect(EmbeddedMariaDb server) throws SQLException {
        return DriverManager.getConnection(server.url(), EmbeddedMariaDb.USER, server.password());
    }
}
