package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.khorgos.base.ui.frame.NavigationEntry;
import org.khorgos.identity.Role;
import org.khorgos.workflow.monitor.ProcessMonitorService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The monitor in the side navigation, with the number of incidents. */
@Configuration(proxyBeanMethods = false)
class MonitoringNavigation {
    @Bean
    NavigationEntry monitorEntry(ProcessMonitorService monitor) {
        return new NavigationEntry(
                80,
                "monitoring.title",
                "monitor",
                VaadinIcon.DASHBOARD,
                Set.of(Role.ADMINISTRATOR.name(), Role.AUDITOR.name()),
                () -> Math.toIntExact(monitor.stuck()));
    }
}
