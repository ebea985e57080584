package org.khorgos.identity.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.stream.Collectors;
import org.khorgos.identity.Role;

/** Roles in words. */
final class RoleNames {
    private RoleNames() {}

    static String of(Role role) {
        return I18NProvider.translate("identity.role." + role.name());
    }

    /** All of them in the order of the process, separated by commas. */
    static String of(Collection<Role> roles) {
        return roles.stream().sorted().map(RoleNames::of).collect(Collectors.joining(", "));
    }
}
