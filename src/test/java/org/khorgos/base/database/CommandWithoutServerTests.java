package org.khorgos.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.test.context.support.TestPropertySourceUtils;

class CommandWithoutServerTests {
    @Test
    void a_start_for_one_piece_of_work_opens_no_port() {
        assertThat(port("--import.cordis=folder", "--server.port=8080")).isEqualTo("-1");
        assertThat(port("--import.cordis")).isEqualTo("-1");
        assertThat(port("--audit.verify")).isEqualTo("-1");
    }

    @Test
    void any_other_start_keeps_its_port() {
        assertThat(port("--server.port=8080")).isEqualTo("8080");
        assertThat(port("import.cordis")).isEmpty();
    }

    @Test
    void only_a_start_with_pages_loads_the_demo() {
        assertThat(profiles()).containsExactly("demo");
        assertThat(profiles("--import.cordis=folder")).isEmpty();
        assertThat(profiles("--spring.datasource.url=jdbc:mariadb://db/khorgos"))
                .isEmpty();
    }

    @Test
    void only_the_passwords_of_the_demo_are_hashed_weakly() {
        assertThat(strength()).isEqualTo("4");
        assertThat(strength("--khorgos.password-strength=11")).isEqualTo("11");
        assertThat(strength("--spring.profiles.active=demo", "--spring.datasource.url=jdbc:mariadb://db/khorgos"))
                .isEqualTo("4");
        assertThat(strength("--spring.datasource.url=jdbc:mariadb://db/khorgos"))
                .isNull();
    }

    private static @Nullable String strength(String... arguments) {
        return started(arguments).getProperty("khorgos.password-strength");
    }

    private static String[] profiles(String... arguments) {
        return started(arguments).getActiveProfiles();
    }

    private static StandardEnvironment started(String... arguments) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        new DemoByDefault().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    private static String port(String... arguments) {
        StandardEnvironment environment = new StandardEnvironment();
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(environment, "import.cordis=by something else");
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        new CommandWithoutServer().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty("server.port", "");
    }
}
