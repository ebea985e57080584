package org.khorgos.inbox.calendar;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.khorgos.base.PublicAddress;
import org.khorgos.base.Sha256;
import org.khorgos.identity.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in user's private address under which a calendar program reads their deadlines. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CalendarLinkService {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private final JdbcClient jdbc;
    private final Acting acting;
    private final PublicAddress address;

    CalendarLinkService(JdbcClient jdbc, Acting acting, PublicAddress address) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.address = address;
    }

    /** When the address was made (UTC); nothing while there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt() {
        return jdbc.sql("select made_at from inbox_calendar where user_id = ?")
                .param(me())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Makes a new address in place of an earlier one and tells it this once. */
    public String renew() {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Instant now = acting.now();
        jdbc.sql("insert into inbox_calendar (user_id, token_hash, made_at) values (?, ?, ?) "
                        + "on duplicate key update token_hash = values(token_hash), made_at = values(made_at)")
                .params(me(), Sha256.hex(token), Timestamp.from(now))
                .update();
        acting.tell(new CalendarLinkMade(acting.actor().id(), now));
        return address.of("calendar/%s.ics".formatted(token));
    }

    /** Ends the address; nothing happens when there is none. */
    public void revoke() {
        int gone = jdbc.sql("delete from inbox_calendar where user_id = ?")
                .param(me())
                .update();
        if (gone > 0) {
            acting.tell(new CalendarLinkRevoked(acting.actor().id(), acting.now()));
        }
    }

    private UUID me() {
        return acting.actor().id().value();
    }
}
