package org.khorgos.inbox.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import java.util.Set;
import org.khorgos.base.ui.frame.NavigationEntry;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskInboxService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The inbox in the side navigation, with what waits there. */
@Configuration(proxyBeanMethods = false)
class InboxNavigation {
    @Bean
    NavigationEntry tasksEntry(TaskInboxService inbox) {
        return new NavigationEntry(20, "inbox.title", "tasks", VaadinIcon.INBOX, Set.of(), () -> waiting(inbox));
    }

    private static long waiting(TaskInboxService inbox) {
        Map<InboxList, Long> counts = inbox.counts(TaskFilter.all(InboxList.MINE));
        return counts.getOrDefault(InboxList.MINE, 0L) + counts.getOrDefault(InboxList.CLAIMABLE, 0L);
    }
}
