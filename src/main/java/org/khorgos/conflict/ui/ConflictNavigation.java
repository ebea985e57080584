package org.khorgos.conflict.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.khorgos.base.ui.frame.NavigationEntry;
import org.khorgos.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Conflicts of interest in the side navigation. */
@Configuration(proxyBeanMethods = false)
class ConflictNavigation {
    @Bean
    NavigationEntry conflictsEntry() {
        return new NavigationEntry(
                67,
                "conflict.list",
                ConflictsView.ROUTE,
                VaadinIcon.SCALE_UNBALANCE,
                Set.of(Role.Name.COMMITTEE_SECRETARY, Role.Name.COMMITTEE_CHAIR),
                () -> 0);
    }
}
