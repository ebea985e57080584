package org.khorgos.identity;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Runs work as somebody else in this thread: the process itself, or (demo loader, tests) a given actor. */
public final class SystemUser {
    private SystemUser() {}

    /** Runs the work as the process: job-executor threads carry no user. */
    public static void run(Runnable work) {
        as(Actor.SYSTEM, work);
    }

    /** Runs the work as the process and returns its answer. */
    public static <T> T call(Supplier<T> work) {
        return callAs(Actor.SYSTEM, work);
    }

    /** Runs the work as the given actor. */
    public static void as(Actor actor, Runnable work) {
        callAs(actor, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Runs the work as the given actor and returns its answer. */
    public static <T> T callAs(Actor actor, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        Principal principal = new Principal(actor, "", true);
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(principal, "", principal.getAuthorities())));
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
