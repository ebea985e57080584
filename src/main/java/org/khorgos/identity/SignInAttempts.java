package org.khorgos.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.khorgos.base.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing: from the tenth wrong password in a row each further try has to wait, at most 30 seconds. Names that
 * nobody has are counted alike, so that waiting tells nothing.
 */
@Component
class SignInAttempts {
    static final int FREE = 10;
    static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration FORGET = Duration.ofDays(1);
    private final JdbcClient jdbc;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** True while the next try under this name comes too early. */
    @Transactional(readOnly = true)
    public boolean mustWait(String username) {
        return jdbc.sql("SELECT failures, failed_at FROM identity_login_failure WHERE name_sha256 = ?")
                .param(key(username))
                .query((row, number) -> clock.instant()
                        .isBefore(instant(row.getObject(2, LocalDateTime.class)).plus(delay(row.getInt(1)))))
                .optional()
                .orElse(false);
    }

    /** Counts a wrong password. */
    @Transactional
    public void failed(String username) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("DELETE FROM identity_login_failure WHERE failed_at < ?")
                .param(Timestamp.from(clock.instant().minus(FORGET)))
                .update();
        jdbc.sql("INSERT INTO identity_login_failure (name_sha256, failures, failed_at) VALUES (?, 1, ?) "
                        + "ON DUPLICATE KEY UPDATE failures = failures + 1, failed_at = VALUES(failed_at)")
                .params(key(username), now)
                .update();
    }

    /** Forgets the wrong passwords of this name. */
    @Transactional
    public void succeeded(String username) {
        jdbc.sql("DELETE FROM identity_login_failure WHERE name_sha256 = ?")
                .param(key(username))
                .update();
    }

    private static Duration delay(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures - FREE + 1, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    private static String key(String username) {
        return Sha256.hex(username.toLowerCase(Locale.ROOT));
    }
}
