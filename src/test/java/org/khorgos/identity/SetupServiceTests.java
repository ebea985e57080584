package org.khorgos.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.Refused;
import org.khorgos.testing.KhorgosTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@KhorgosTest
@Transactional
class SetupServiceTests {
    private static final String PASSWORD = "correct horse battery";
    private static final SetupDraft DRAFT =
            new SetupDraft("first", "First One", "first@example.org", "Agency", "CN", "en", ZoneOffset.UTC);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final UserRepository users = mock(UserRepository.class);
    private final UserService administration = mock(UserService.class);
    private final OrganisationService organisations = mock(OrganisationService.class);
    private SetupService setup;

    @BeforeEach
    void make() {
        setup = new SetupService(jdbc, users, administration, organisations, clock);
        when(organisations.register(any(), any(), any(), any())).thenReturn(OrganisationId.next());
    }

    @Test
    void the_token_on_the_console_makes_one_administrator_once() {
        String token = setup.newToken();
        setup.createFirstAdministrator(" " + token + " ", DRAFT, PASSWORD);
        verify(administration).create(any(), eq(PASSWORD));
        assertThatThrownBy(() -> setup.createFirstAdministrator(token, DRAFT, PASSWORD))
                .isInstanceOf(Refused.class);
    }

    @Test
    void another_token_makes_nobody() {
        setup.newToken();
        assertThatThrownBy(() -> setup.createFirstAdministrator("", DRAFT, PASSWORD))
                .isInstanceOf(Refused.class);
        verify(administration, never()).create(any(), any());
    }

    @Test
    void nobody_is_made_once_there_is_a_user() {
        String token = setup.newToken();
        when(users.count()).thenReturn(1L);
        assertThat(setup.open()).isFalse();
        assertThatThrownBy(() -> setup.createFirstAdministrator(token, DRAFT, PASSWORD))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_token_itself_is_not_kept() {
        String token = setup.newToken();
        assertThat(jdbc.sql("SELECT token_sha256 FROM identity_setup_token")
                        .query(String.class)
                        .single())
                .isNotEqualTo(token)
                .hasSize(64);
    }
}
