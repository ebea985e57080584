package org.khorgos.funding.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.khorgos.base.ui.frame.NavigationEntry;
import org.khorgos.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The section of funding in the side navigation. */
@Configuration(proxyBeanMethods = false)
class FundingNavigation {
    private static final int ORDER = 60;

    @Bean
    NavigationEntry fundingEntry() {
        return new NavigationEntry(
                ORDER,
                "funding.title",
                "funding",
                VaadinIcon.COINS,
                Set.of(Role.Name.FUNDING_OFFICER, Role.Name.FINANCE_CONTROLLER, Role.Name.AUDITOR),
                () -> 0);
    }
}
