package org.khorgos.notification;

import org.khorgos.identity.Acting;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the signed-in user gets mail. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class MailPreferenceService {
    private final PreferenceTable table;
    private final Acting acting;

    MailPreferenceService(PreferenceTable table, Acting acting) {
        this.table = table;
        this.acting = acting;
    }

    /** What the user has chosen, or what holds without a choice. */
    @Transactional(readOnly = true)
    public MailPreferences mine() {
        return table.of(acting.actor().id());
    }

    /** Holds from now on, also for what waits for a digest. */
    public void choose(MailPreferences preferences) {
        table.keep(acting.actor().id(), preferences);
        acting.tell(new MailPreferencesChanged(acting.actor().id(), preferences, acting.now()));
    }
}
