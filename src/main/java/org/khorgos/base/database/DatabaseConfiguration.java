package org.khorgos.base.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without spring.datasource.url the application brings its own MariaDB; with it nothing embedded starts. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}' == ''")
class DatabaseConfiguration {
    private static final String FOLDER = "${khorgos.database.folder:data/mariadb}";

    @Bean(destroyMethod = "stop")
    EmbeddedMariaDb embeddedMariaDb(
            @Value(FOLDER) Path folder, @Value("${khorgos.database.programs:" + FOLDER + "/server}") Path programs) {
        return EmbeddedMariaDb.start(folder, programs);
    }

    /** Tests, whose data nobody will miss, stay as fast as a first start. */
    @Bean
    @ConditionalOnProperty(name = "khorgos.database.kept", matchIfMissing = true)
    FirstStart firstStart(EmbeddedMariaDb server) {
        return new FirstStart(server);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedMariaDb server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return EmbeddedMariaDb.USER;
            }

            @Override
            public String getPassword() {
                return server.password();
            }

            @Override
            public String getJdbcUrl() {
                return server.url();
            }
        };
    }
}
