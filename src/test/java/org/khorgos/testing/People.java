package org.khorgos.testing;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.OrganisationKind;
import org.khorgos.identity.OrganisationService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserDraft;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.identity.UserService;
import org.springframework.stereotype.Component;

/** Makes users of their own for each test and acts as them. */
@Component
public class People {
    /** Everybody's password. */
    public static final String PASSWORD = "correct horse battery";

    private final UserService users;
    private final UserDirectory directory;
    private final OrganisationService organisations;

    People(UserService users, UserDirectory directory, OrganisationService organisations) {
        this.users = users;
        this.directory = directory;
        this.organisations = organisations;
    }

    /** A new user of a Chinese institute of their own. */
    public UserRow someone(Role... roles) {
        return someone("CN", roles);
    }

    /** A new user of an institute of their own in that country. */
    public UserRow someone(String country, Role... roles) {
        return someone(organisation(country), roles);
    }

    /** A new user of that organisation. */
    public UserRow someone(OrganisationId organisation, Role... roles) {
        String name = "u" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        UserDraft draft = new UserDraft(
                name,
                "Person " + name,
                name + "@example.org",
                organisation,
                "en",
                ZoneId.of("Asia/Shanghai"),
                Set.of(roles));
        return SystemUser.call(() -> {
            UserId id = users.create(draft, PASSWORD);
            return directory.get(id);
        });
    }

    /** A new institute. */
    public OrganisationId organisation(String country) {
        return SystemUser.call(() -> organisations.register(
                "Institute " + UUID.randomUUID(), country, "Somewhere", OrganisationKind.INSTITUTE));
    }

    /** Does the work as that user. */
    public void as(UserRow user, Runnable work) {
        SystemUser.as(user.actor(), work);
    }

    /** Does the work as that user and returns its answer. */
    public <T> T as(UserRow user, Supplier<T> work) {
        return SystemUser.callAs(user.actor(), work);
    }
}
