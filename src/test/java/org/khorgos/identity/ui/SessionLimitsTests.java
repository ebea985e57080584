package org.khorgos.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.identity.AccountStatus;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class SessionLimitsTests {
    private final CurrentUser current = mock(CurrentUser.class);
    private final AccountStatus accounts = mock(AccountStatus.class);
    private final MockHttpSession session = new MockHttpSession();
    private final SessionLimits limits = new SessionLimits(current, accounts, () -> this.now);
    private long now;

    @BeforeEach
    void signIn() throws Exception {
        when(current.find()).thenReturn(Optional.of(Actor.SYSTEM));
        when(accounts.unchanged(any())).thenReturn(true);
        request(null);
    }

    @Test
    void a_session_in_use_goes_on_until_twelve_hours_have_passed() throws Exception {
        for (int step = 0; step < 24; step++) {
            after(Duration.ofMinutes(29), null);
        }
        assertThat(session.isInvalid()).isFalse();
        after(Duration.ofMinutes(29), null);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void what_the_browser_sends_by_itself_keeps_no_session_alive() throws Exception {
        for (int minute = 0; minute < 30; minute++) {
            after(Duration.ofMinutes(1), "heartbeat");
        }
        assertThat(session.isInvalid()).isFalse();
        after(Duration.ofMinutes(1), "heartbeat");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_disabled_user_is_out_within_a_minute() throws Exception {
        when(accounts.unchanged(any())).thenReturn(false);
        after(Duration.ofSeconds(60), "heartbeat");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void the_account_is_looked_at_no_more_than_twice_a_minute() throws Exception {
        for (int second = 0; second < 60; second++) {
            after(Duration.ofSeconds(1), "uidl");
        }
        verify(accounts, times(3)).unchanged(any());
    }

    private void after(Duration pause, @Nullable String kind) throws Exception {
        now += pause.toNanos();
        request(kind);
    }

    private void request(@Nullable String kind) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        if (kind != null) {
            request.setParameter("v-r", kind);
        }
        limits.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
