package org.khorgos.review.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.khorgos.base.ui.frame.NavigationEntry;
import org.khorgos.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The overview of the reviews and the ranking in the side navigation. */
@Configuration(proxyBeanMethods = false)
class ReviewNavigation {
    @Bean
    NavigationEntry roundsEntry() {
        return new NavigationEntry(
                64,
                "review.rounds",
                RoundsView.ROUTE,
                VaadinIcon.GRID_BIG,
                Set.of(Role.Name.COMMITTEE_SECRETARY, Role.Name.COMMITTEE_CHAIR),
                () -> 0);
    }

    @Bean
    NavigationEntry rankingEntry() {
        return new NavigationEntry(
                52,
                "review.ranking",
                RankingView.ROUTE,
                VaadinIcon.LIST_OL,
                Set.of(
                        Role.Name.COMMITTEE_SECRETARY,
                        Role.Name.COMMITTEE_CHAIR,
                        Role.COMMITTEE_MEMBER.name(),
                        Role.Name.AUDITOR),
                () -> 0);
    }
}
