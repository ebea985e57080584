package org.khorgos.expert.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Set;
import org.khorgos.base.ui.frame.NavigationEntry;
import org.khorgos.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Experts and their own profile in the side navigation. */
@Configuration(proxyBeanMethods = false)
class ExpertNavigation {
    @Bean
    NavigationEntry expertsEntry() {
        RolesAllowed staff = Objects.requireNonNull(ExpertsView.class.getAnnotation(RolesAllowed.class));
        return new NavigationEntry(
                65, "expert.list", ExpertsView.ROUTE, VaadinIcon.ACADEMY_CAP, Set.of(staff.value()), () -> 0);
    }

    @Bean
    NavigationEntry ownProfileEntry() {
        return new NavigationEntry(
                66, "expert.profile", ProfileView.ROUTE, VaadinIcon.USER_CARD, Set.of(Role.Name.EXPERT), () -> 0);
    }
}
