package org.khorgos.identity;

import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs somebody in by name and password; a wrong name, a wrong password and a disabled user look and last the same. */
@Component
class PasswordSignIn extends DaoAuthenticationProvider {
    private final SignInAttempts attempts;

    PasswordSignIn(UserRepository users, PasswordEncoder passwords, SignInAttempts attempts) {
        super((UserDetailsService) username -> users.findByUsername(username)
                .map(UserAccount::principal)
                .orElseThrow(() -> new UsernameNotFoundException("unknown")));
        this.attempts = attempts;
        setPasswordEncoder(passwords);
        setPreAuthenticationChecks(user -> {});
        setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
    }

    /** Throws LockedException while the name has to wait, without looking at the password. */
    @Override
    public Authentication authenticate(Authentication authentication) {
        String username = authentication.getName();
        if (attempts.mustWait(username)) {
            throw new LockedException("wait");
        }
        try {
            Authentication signedIn = super.authenticate(authentication);
            attempts.succeeded(username);
            return signedIn;
        } catch (AuthenticationException e) {
            attempts.failed(username);
            throw e;
        }
    }

    @Override
    protected Authentication createSuccessAuthentication(
            Object principal, Authentication authentication, UserDetails user) {
        Principal kept = new Principal(((Principal) user).actor(), "", user.isEnabled());
        return super.createSuccessAuthentication(kept, authentication, kept);
    }
}
