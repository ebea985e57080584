package org.khorgos.panel.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.khorgos.base.ui.frame.NavigationEntry;
import org.khorgos.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The assignment of experts to whole rounds in the side navigation. */
@Configuration(proxyBeanMethods = false)
class AssignRoundNavigation {
    @Bean
    NavigationEntry assignRoundEntry() {
        return new NavigationEntry(
                64,
                "review.plan.title",
                AssignRoundView.ROUTE,
                VaadinIcon.CLUSTER,
                Set.of(Role.Name.COMMITTEE_SECRETARY),
                () -> 0);
    }
}
