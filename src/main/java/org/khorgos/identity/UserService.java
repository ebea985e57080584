package org.khorgos.identity;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.khorgos.base.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** User administration; throws ConstraintViolationException for a draft outside its limits. */
@Service
@Transactional(readOnly = true)
@Validated
@PreAuthorize("hasAnyRole('" + Role.Name.ADMINISTRATOR + "', '" + Role.Name.SYSTEM + "')")
public class UserService {
    /** Shortest password in characters (NIST SP 800-63B asks for 8; 12 is the default of this application). */
    public static final int PASSWORD_MIN = 12;

    /** BCrypt looks at no more. */
    public static final int PASSWORD_MAX = 72;

    private final UserRepository users;
    private final OrganisationRepository organisations;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UserService(
            UserRepository users,
            OrganisationRepository organisations,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.users = users;
        this.organisations = organisations;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** All users by name, the disabled ones too. */
    public List<UserRow> all() {
        return users.findAllByOrderByDisplayNameAsc().stream()
                .map(UserAccount::row)
                .toList();
    }

    /** True when a user, disabled or not, has that mail address. */
    public boolean hasAddress(String email) {
        return users.existsByEmailIgnoreCase(email);
    }

    /** Throws Refused when the user name is taken or the password too short. */
    @Transactional
    public UserId create(@Valid UserDraft draft, String password) {
        if (users.findByUsername(draft.username()).isPresent()) {
            throw new Refused("identity.username.taken", draft.username());
        }
        UserId id = UserId.next();
        users.save(new UserAccount(
                id, draft, organisations.require(draft.organisation()), hash(password), clock.instant()));
        events.publishEvent(new UserCreated(id, clock.instant()));
        return id;
    }

    /** Throws Refused when the new user name is taken, NotFound for an unknown user. */
    @Transactional
    public void change(UserId id, @Valid UserDraft draft) {
        users.findByUsername(draft.username())
                .filter(other -> !other.row().id().equals(id))
                .ifPresent(other -> {
                    throw new Refused("identity.username.taken", draft.username());
                });
        users.require(id).change(draft, organisations.require(draft.organisation()));
        events.publishEvent(new UserChanged(id, clock.instant()));
    }

    /** Adds a role to those that the user has; nothing happens when it is one of them. Throws NotFound for an unknown user. */
    @Transactional
    public void giveRole(UserId id, Role role) {
        if (users.require(id).give(role)) {
            events.publishEvent(new UserChanged(id, clock.instant()));
        }
    }

    /** A disabled user is out within 60 seconds and cannot sign in. */
    @Transactional
    public void setEnabled(UserId id, boolean enabled) {
        users.require(id).setEnabled(enabled);
        events.publishEvent(new UserChanged(id, clock.instant()));
    }

    /** Throws Refused when the password is too short. */
    @Transactional
    public void setPassword(UserId id, String password) {
        users.require(id).changePassword(hash(password));
        events.publishEvent(new UserChanged(id, clock.instant()));
    }

    private String hash(String password) {
        if (password.length() < PASSWORD_MIN || password.length() > PASSWORD_MAX) {
            throw new Refused("identity.password.length", PASSWORD_MIN, PASSWORD_MAX);
        }
        return passwords.encode(password);
    }
}
