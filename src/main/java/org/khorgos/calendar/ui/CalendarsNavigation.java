package org.khorgos.calendar.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.khorgos.base.ui.frame.NavigationEntry;
import org.khorgos.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendars in the side navigation of those who keep them; everybody else reaches the page by its address. */
@Configuration(proxyBeanMethods = false)
class CalendarsNavigation {
    private static final int ORDER = 890;

    @Bean
    NavigationEntry calendarsEntry() {
        return new NavigationEntry(
                ORDER,
                "calendar.title",
                CalendarsView.ROUTE,
                VaadinIcon.CALENDAR,
                Set.of(Role.Name.ADMINISTRATOR, Role.Name.OFFICE),
                () -> 0);
    }
}
