package org.khorgos.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.khorgos.base.health.HealthFact.Level;
import org.khorgos.identity.SystemUser;
import org.khorgos.testing.KhorgosTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.annotation.Transactional;

@KhorgosTest
class InvariantServiceTests {
    @Autowired
    InvariantService invariants;

    @Autowired
    InvariantChecker checker;

    @Autowired
    InvariantsHealth health;

    @Autowired
    JdbcClient jdbc;

    @Test
    void every_query_of_every_module_can_be_run() {
        assertThat(SystemUser.call(invariants::run))
                .extracting(InvariantResult::name)
                .doesNotHaveDuplicates()
                .isSorted();
        checker.checkTonight();
    }

    @Test
    @Transactional
    void a_row_that_should_not_be_there_is_counted_and_shown() {
        UUID proposal = UUID.randomUUID();
        jdbc.sql(
                        "insert into access_grant (proposal_id, grantee, capacity, granted_at) values (?, 'nobody', 'HOST', now())")
                .param(proposal)
                .update();

        InvariantResult result = result("access.grantees_are_written_as_groups");
        assertThat(result.violations()).isEqualTo(1);
        assertThat(result.sample()).contains(proposal.toString());
        assertThat(levelOfTheNightlyCheck()).isEqualTo(Level.BAD);
        jdbc.sql("delete from access_grant where proposal_id = ?")
                .param(proposal)
                .update();
        assertThat(result("access.grantees_are_written_as_groups").holds()).isTrue();
        assertThat(levelOfTheNightlyCheck()).isEqualTo(Level.OK);
    }

    private Level levelOfTheNightlyCheck() {
        checker.checkTonight();
        return health.facts().get(0).level();
    }

    @Test
    void nobody_asks_without_signing_in() {
        assertThatThrownBy(() -> invariants.run()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void a_file_out_of_format_is_refused() {
        assertThat(InvariantQuery.parse("x.sql", "-- name: a.b_c\n-- why\nselect 1;\n\n-- name: a.d\nselect\n 2;\n"))
                .isEqualTo(List.of(new InvariantQuery("a.b_c", "select 1"), new InvariantQuery("a.d", "select\n 2")));
        assertThatThrownBy(() -> InvariantQuery.parse("x.sql", "-- name: a.b\nselect 1\n"))
                .hasMessageContaining("x.sql");
        assertThatThrownBy(() -> InvariantQuery.parse("x.sql", "-- name: a.b\nselect 1; select 2;\n"))
                .hasMessageContaining("x.sql");
    }

    private InvariantResult result(String name) {
        return SystemUser.call(invariants::run).stream()
                .filter(result -> result.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
