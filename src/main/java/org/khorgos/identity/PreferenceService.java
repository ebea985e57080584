package org.khorgos.identity;

import java.time.ZoneId;
import java.util.Locale;
import org.khorgos.base.Languages;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each user chooses for themselves. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PreferenceService {
    private final UserRepository users;
    private final CurrentUser current;

    PreferenceService(UserRepository users, CurrentUser current) {
        this.users = users;
        this.current = current;
    }

    /** Keeps the signed-in user's language and time zone; they hold from now on. */
    public void prefer(Locale language, ZoneId zone) {
        users.require(current.get().id()).prefer(Languages.tag(language), zone);
        current.prefer(language, zone);
    }
}
