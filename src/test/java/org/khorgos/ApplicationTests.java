package org.khorgos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khorgos.testing.KhorgosTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KhorgosTest
class ApplicationTests {
    @Autowired
    JdbcClient jdbc;

    @Test
    void the_application_starts_on_a_real_mariadb_with_the_engines_tables() {
        assertThat(jdbc.sql("select version()").query(String.class).single()).contains("MariaDB");
        assertThat(jdbc.sql("select value_ from ACT_GE_PROPERTY where name_ = 'schema.version'")
                        .query(String.class)
                        .single())
                .isEqualTo("fox");
    }
}
