package org.khorgos.audit.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.khorgos.base.ui.frame.NavigationEntry;
import org.khorgos.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditNavigation {
    static final Set<String> ROLES = Set.of(Role.Name.AUDITOR, Role.Name.ADMINISTRATOR);

    @Bean
    NavigationEntry auditEntry() {
        return new NavigationEntry(900, "audit.title", "audit", VaadinIcon.RECORDS, ROLES, () -> 0);
    }

    @Bean
    NavigationEntry invariantsEntry() {
        return new NavigationEntry(910, "audit.invariants.title", "invariants", VaadinIcon.SCALE, ROLES, () -> 0);
    }
}
