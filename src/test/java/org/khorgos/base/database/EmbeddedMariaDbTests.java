package org.khorgos.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server and its folder, also when the application is killed: that is another process here. */
class EmbeddedMariaDbTests {
    @TempDir
    Path folder;

    @Test
    void what_was_written_is_there_after_the_next_start_even_in_a_temporary_folder() throws Exception {
        EmbeddedMariaDb server = start();
        write(server);
        assertThat(value(server, "select @@global.innodb_flush_log_at_trx_commit"))
                .isEqualTo("2");
        server.finish();
        assertThat(value(server, "select @@global.innodb_flush_log_at_trx_commit"))
                .isEqualTo("1");
        server.stop();

        EmbeddedMariaDb again = start();
        try {
            assertThat(value(again, "select word from kept")).isEqualTo("here");
            assertThat(value(again, "select @@global.innodb_flush_log_at_trx_commit"))
                    .isEqualTo("1");
        } finally {
            again.stop();
        }
    }

    @Test
    void a_first_start_that_was_killed_begins_anew_and_a_later_kill_loses_nothing() throws Exception {
        try (OtherApplication unfinished = OtherApplication.run(folder, "begin")) {
            unfinished.kill();
        }
        try (OtherApplication finished = OtherApplication.run(folder, "finish")) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("Another running application")
                    .hasMessageContaining(folder.toString());
            finished.kill();
        }

        EmbeddedMariaDb server = start();
        try {
            assertThat(value(server, "select group_concat(word) from kept")).isEqualTo("here");
        } finally {
            server.stop();
        }
    }

    private EmbeddedMariaDb start() {
        return EmbeddedMariaDb.start(folder, FreshDatabase.PROGRAMS);
    }

    static void write(EmbeddedMariaDb server) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (word varchar(10))");
            statement.execute("insert into kept values ('here')");
        }
    }

    private static String value(EmbeddedMariaDb server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static Connection connect(EmbeddedMariaDb server) throws SQLException {
        return DriverManager.getConnection(server.url(), EmbeddedMariaDb.USER, server.password());
    }
}
