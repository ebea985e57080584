package org.khorgos.identity.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.khorgos.base.ui.frame.NavigationEntry;
import org.khorgos.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The section of the administrators. */
@Configuration(proxyBeanMethods = false)
class IdentityNavigation {
    @Bean
    NavigationEntry organisationsSection() {
        Set<String> keepers = Set.of(Role.Name.OFFICE, Role.Name.ADMINISTRATOR);
        return new NavigationEntry(
                890, "identity.organisations", OrganisationsView.ROUTE, VaadinIcon.BUILDING, keepers, () -> 0);
    }

    @Bean
    NavigationEntry usersSection() {
        return new NavigationEntry(
                900, "identity.users", "users", VaadinIcon.USERS, Set.of(Role.Name.ADMINISTRATOR), () -> 0);
    }
}
