package org.khorgos.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.MovableClock;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

@KhorgosTest
class SignInTests {
    @Autowired
    PasswordSignIn signIn;

    @Autowired
    People people;

    @Autowired
    UserService users;

    @Autowired
    AccountStatus accounts;

    @Autowired
    MovableClock clock;

    @AfterEach
    void resume() {
        clock.resume();
    }

    @Test
    void a_signed_in_user_carries_no_hash() {
        UserRow user = people.someone(Role.OFFICE);
        Authentication signedIn = attempt(user.username(), People.PASSWORD);
        assertThat(signedIn.isAuthenticated()).isTrue();
        assertThat(((Principal) signedIn.getPrincipal()).passwordHash()).isEmpty();
    }

    @Test
    void guessing_gets_slow_and_never_stops_the_owner_for_good() {
        UserRow user = people.someone(Role.OFFICE);
        Instant start = clock.instant();
        clock.moveTo(start);
        for (int guess = 0; guess < SignInAttempts.FREE; guess++) {
            assertThatThrownBy(() -> attempt(user.username(), "wrong")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> attempt(user.username(), People.PASSWORD)).isInstanceOf(LockedException.class);
        clock.moveTo(start.plus(SignInAttempts.LONGEST));
        assertThat(attempt(user.username(), People.PASSWORD).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> attempt(user.username(), "wrong")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void a_name_that_nobody_has_is_slowed_down_alike() {
        clock.moveTo(clock.instant());
        for (int guess = 0; guess < SignInAttempts.FREE; guess++) {
            assertThatThrownBy(() -> attempt("nobody.at.all", "wrong")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> attempt("nobody.at.all", "wrong")).isInstanceOf(LockedException.class);
    }

    @Test
    void a_disabled_user_cannot_sign_in_and_loses_the_session() {
        UserRow user = people.someone(Role.OFFICE);
        assertThat(accounts.unchanged(user.actor())).isTrue();
        SystemUser.run(() -> users.setEnabled(user.id(), false));
        assertThat(accounts.unchanged(user.actor())).isFalse();
        assertThatThrownBy(() -> attempt(user.username(), People.PASSWORD)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void a_session_ends_when_the_roles_change() {
        UserRow user = people.someone(Role.OFFICE);
        UserDraft other = new UserDraft(
                user.username(),
                user.displayName(),
                user.email(),
                user.organisation(),
                "en",
                user.zone(),
                Set.of(Role.AUDITOR));
        SystemUser.run(() -> users.change(user.id(), other));
        assertThat(accounts.unchanged(user.actor())).isFalse();
    }

    private Authentication attempt(String username, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
    }
}
