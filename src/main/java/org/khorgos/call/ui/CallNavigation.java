package org.khorgos.call.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.khorgos.base.ui.frame.NavigationEntry;
import org.khorgos.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The section of the calls in the side navigation. */
@Configuration(proxyBeanMethods = false)
class CallNavigation {
    private static final int ORDER = 55;

    @Bean
    NavigationEntry callsEntry() {
        return new NavigationEntry(
                ORDER,
                "call.calls",
                CallsView.ROUTE,
                VaadinIcon.MEGAPHONE,
                Set.of(Role.Name.ADMINISTRATOR, Role.Name.OFFICE, Role.Name.AUDITOR, Role.Name.SUPERVISOR),
                () -> 0);
    }
}
