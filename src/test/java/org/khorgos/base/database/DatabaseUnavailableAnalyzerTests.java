package org.khorgos.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DatabaseUnavailableAnalyzerTests {
    private final DatabaseUnavailableAnalyzer analyzer = new DatabaseUnavailableAnalyzer();

    @Test
    void an_unreachable_database_is_explained_with_what_to_do() {
        var analysis = Objects.requireNonNull(
                analyzer.analyze(new IllegalStateException(new SQLException("Connection refused", "08000"))));
        assertThat(analysis.getDescription()).contains("Connection refused");
        assertThat(analysis.getAction()).contains("spring.datasource.url", "docker compose");
    }

    @Test
    void a_wrong_password_is_explained_too() {
        assertThat(analyzer.analyze(new SQLException("Access denied", "28000"))).isNotNull();
    }

    @Test
    void something_that_is_no_address_is_explained_too() {
        assertThat(analyzer.analyze(new IllegalArgumentException("'url' must start with \"jdbc\"")))
                .isNotNull();
    }

    @Test
    void other_failures_are_left_to_others() {
        assertThat(analyzer.analyze(new SQLException("syntax", "42S02"))).isNull();
        assertThat(analyzer.analyze(new IllegalStateException("no bean"))).isNull();
    }
}
