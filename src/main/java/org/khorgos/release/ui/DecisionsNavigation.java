package org.khorgos.release.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.khorgos.base.ui.frame.NavigationEntry;
import org.khorgos.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The decisions that are kept in the side navigation. */
@Configuration(proxyBeanMethods = false)
class DecisionsNavigation {
    @Bean
    NavigationEntry decisionsEntry() {
        return new NavigationEntry(
                67,
                "release.page",
                DecisionsView.ROUTE,
                VaadinIcon.ENVELOPES_O,
                Set.of(Role.Name.COMMITTEE_SECRETARY, Role.Name.COMMITTEE_CHAIR),
                () -> 0);
    }
}
