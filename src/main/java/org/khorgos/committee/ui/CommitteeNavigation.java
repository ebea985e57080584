package org.khorgos.committee.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.khorgos.base.ui.frame.NavigationEntry;
import org.khorgos.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sittings and members of the committee in the side navigation of those who belong to it. */
@Configuration(proxyBeanMethods = false)
class CommitteeNavigation {
    private static final int SITTINGS = 50;
    private static final int MEMBERS = 51;

    @Bean
    NavigationEntry sittingsEntry() {
        return new NavigationEntry(
                SITTINGS,
                "committee.sittings",
                SittingsView.ROUTE,
                VaadinIcon.GROUP,
                Set.of(
                        Role.Name.COMMITTEE_SECRETARY,
                        Role.Name.COMMITTEE_CHAIR,
                        Role.COMMITTEE_MEMBER.name(),
                        Role.Name.AUDITOR),
                () -> 0);
    }

    @Bean
    NavigationEntry committeeEntry() {
        return new NavigationEntry(
                MEMBERS,
                "committee.terms",
                TermsView.ROUTE,
                VaadinIcon.USERS,
                Set.of(Role.Name.COMMITTEE_SECRETARY, Role.Name.COMMITTEE_CHAIR),
                () -> 0);
    }
}
