package org.khorgos.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is acting in this thread. */
@Component
public class CurrentUser {
    /** The actor; throws IllegalStateException when nobody is signed in. */
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** The actor, or nothing when nobody is signed in. */
    public Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Principal principal) {
            return Optional.of(principal.actor());
        }
        return Optional.empty();
    }

    /** Lets the signed-in user act with that language and time zone from now on. */
    void prefer(Locale language, ZoneId zone) {
        become(get().with(language, zone));
    }

    /** Lets the signed-in user act as that from now on; it must be the same person. */
    void become(Actor actor) {
        SecurityContext context = SecurityContextHolder.getContext();
        Authentication before = context.getAuthentication();
        Principal principal = new Principal(actor, "", true);
        UsernamePasswordAuthenticationToken after = UsernamePasswordAuthenticationToken.authenticated(
                principal, before.getCredentials(), principal.getAuthorities());
        after.setDetails(before.getDetails());
        context.setAuthentication(after);
    }
}
