package org.khorgos.portfolio.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.khorgos.base.ui.frame.NavigationEntry;
import org.khorgos.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Home, proposals and statistics in the side navigation. */
@Configuration(proxyBeanMethods = false)
class PortfolioNavigation {
    @Bean
    NavigationEntry homeEntry() {
        return new NavigationEntry(10, "portfolio.home", "", VaadinIcon.HOME_O, Set.of(), () -> 0);
    }

    @Bean
    NavigationEntry proposalsEntry() {
        return new NavigationEntry(
                30, "portfolio.proposals", ProposalsView.ROUTE, VaadinIcon.FILE_TEXT_O, Set.of(), () -> 0);
    }

    @Bean
    NavigationEntry statisticsEntry() {
        return new NavigationEntry(
                85,
                "portfolio.statistics",
                FilingStatisticsView.ROUTE,
                VaadinIcon.BAR_CHART_H,
                Set.of(Role.OFFICE.name(), Role.SUPERVISOR.name(), Role.AUDITOR.name()),
                () -> 0);
    }
}
