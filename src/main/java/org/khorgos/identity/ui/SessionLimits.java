package org.khorgos.identity.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.khorgos.identity.AccountStatus;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session after 30 minutes without an act, after 12 hours in any case, and within a minute when the account was
 * disabled or got other roles. What the browser sends by itself (heartbeat, push) is not an act.
 */
class SessionLimits extends OncePerRequestFilter {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);
    static final Duration CHECK = Duration.ofSeconds(30);
    private static final String AGE = SessionLimits.class.getName();
    private static final Set<String> BY_ITSELF = Set.of("heartbeat", "push");

    private final CurrentUser current;
    private final AccountStatus accounts;
    private final LongSupplier nanos;

    SessionLimits(CurrentUser current, AccountStatus accounts, LongSupplier nanos) {
        this.current = current;
        this.accounts = accounts;
        this.nanos = nanos;
    }

    /** Times in nanoseconds: when the user signed in, did something, was compared with the account. */
    private record Age(String username, long started, long acted, long checked) implements Serializable {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Optional<Actor> actor = session == null ? Optional.empty() : current.find();
        if (session != null && actor.isPresent() && !goesOn(session, actor.get(), isAct(request))) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean goesOn(HttpSession session, Actor actor, boolean act) {
        long now = nanos.getAsLong();
        Age age = age(session, actor, now);
        if (passed(age.started(), now, LONGEST) || passed(age.acted(), now, IDLE)) {
            return false;
        }
        boolean check = age.checked() == age.started() || passed(age.checked(), now, CHECK);
        if (check && !accounts.unchanged(actor)) {
            return false;
        }
        session.setAttribute(
                AGE, new Age(actor.username(), age.started(), act ? now : age.acted(), check ? now : age.checked()));
        return true;
    }

    private static Age age(HttpSession session, Actor actor, long now) {
        Object kept = session.getAttribute(AGE);
        return kept instanceof Age age && age.username().equals(actor.username())
                ? age
                : new Age(actor.username(), now, now, now);
    }

    private static boolean isAct(HttpServletRequest request) {
        @Nullable String kind = request.getParameter("v-r");
        return kind == null || !BY_ITSELF.contains(kind);
    }

    private static boolean passed(long since, long now, Duration limit) {
        return now - since > limit.toNanos();
    }
}
