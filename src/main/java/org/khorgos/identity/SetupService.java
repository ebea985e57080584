package org.khorgos.identity;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;
import org.khorgos.base.Refused;
import org.khorgos.base.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Makes the first administrator: possible while there is no user, for whoever has read the token on the console. */
@Service
@Transactional(readOnly = true)
@Validated
@PreAuthorize("permitAll()")
public class SetupService {
    private static final int TOKEN_BYTES = 24;
    private final JdbcClient jdbc;
    private final UserRepository users;
    private final UserService administration;
    private final OrganisationService organisations;
    private final Clock clock;

    SetupService(
            JdbcClient jdbc,
            UserRepository users,
            UserService administration,
            OrganisationService organisations,
            Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.administration = administration;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** True while there is no user. */
    public boolean open() {
        return users.count() == 0;
    }

    /** A new token that replaces an earlier one; only its hash is kept. */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM + "')")
    public String newToken() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        jdbc.sql("REPLACE INTO identity_setup_token (only_one, token_sha256, created_at) VALUES (TRUE, ?, ?)")
                .params(Sha256.hex(token), Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    /** Throws Refused when the token is not the one on the console, there is a user already, or the password is too short. */
    @Transactional
    public void createFirstAdministrator(String token, @Valid SetupDraft draft, String password) {
        String kept = jdbc.sql("SELECT token_sha256 FROM identity_setup_token FOR UPDATE")
                .query(String.class)
                .optional()
                .orElse("");
        if (!open() || !sameText(kept, Sha256.hex(token.strip()))) {
            throw new Refused("identity.setup.refused");
        }
        SystemUser.run(() -> create(draft, password));
        jdbc.sql("DELETE FROM identity_setup_token").update();
    }

    private void create(SetupDraft draft, String password) {
        OrganisationId organisation =
                organisations.register(draft.organisation(), draft.country(), "", OrganisationKind.AGENCY);
        administration.create(
                new UserDraft(
                        draft.username(),
                        draft.displayName(),
                        draft.email(),
                        organisation,
                        draft.language(),
                        draft.zone(),
                        Set.of(Role.ADMINISTRATOR)),
                password);
    }

    private static boolean sameText(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
