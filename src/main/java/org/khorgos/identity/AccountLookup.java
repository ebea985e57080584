package org.khorgos.identity;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account of somebody who signs in. */
@Component
class AccountLookup implements UserDetailsService {
    private final UserRepository users;

    AccountLookup(UserRepository users) {
        this.users = users;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        return users.findByUsername(username)
                .map(UserAccount::principal)
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }
}
