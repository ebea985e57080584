package org.khorgos.pastproject.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.khorgos.base.ui.frame.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Past projects in the side navigation. */
@Configuration(proxyBeanMethods = false)
class PastProjectNavigation {
    @Bean
    NavigationEntry pastProjectsEntry() {
        return new NavigationEntry(
                70, "pastproject.title", PastProjectsView.ROUTE, VaadinIcon.ARCHIVE, Set.of(), () -> 0);
    }
}
