package org.khorgos.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.khorgos.identity.DemoAccount;
import org.khorgos.identity.DemoAccounts;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.identity.UserService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lists the demo people on the sign-in page, in the order in which they act. */
@Component
@Profile("demo")
class DemoSignIn implements DemoAccounts {
    private static final Set<Role> OPERATION = Set.of(Role.SUPERVISOR, Role.AUDITOR, Role.ADMINISTRATOR);
    private final UserService users;

    DemoSignIn(UserService users) {
        this.users = users;
    }

    @Override
    public List<DemoAccount> all() {
        return SystemUser.call(users::all).stream()
                .filter(user -> user.email().endsWith(DemoPeople.MAIL_DOMAIN))
                .sorted(Comparator.comparing(DemoSignIn::firstAct).thenComparing(UserRow::username))
                .map(user -> new DemoAccount(
                        user.username(),
                        DemoPeople.PASSWORD,
                        user.displayName(),
                        user.organisationName(),
                        user.roles(),
                        group(user)))
                .toList();
    }

    private static String group(UserRow user) {
        if (user.roles().stream().anyMatch(OPERATION::contains)) {
            return "identity.demo.OPERATION";
        }
        return user.country().equals("CN") ? "identity.demo.HOME" : "identity.demo.PARTNER";
    }

    private static Role firstAct(UserRow user) {
        return user.roles().stream().sorted().findFirst().orElse(Role.AUDITOR);
    }
}
