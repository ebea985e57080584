package org.khorgos.inbox.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.khorgos.base.ui.frame.NavigationEntry;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskCount;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskListService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The inbox in the side navigation, with what waits there. */
@Configuration(proxyBeanMethods = false)
class InboxNavigation {
    @Bean
    NavigationEntry tasksEntry(TaskListService lists) {
        return new NavigationEntry(20, "inbox.title", "tasks", VaadinIcon.INBOX, Set.of(), () -> waiting(lists));
    }

    private static long waiting(TaskListService lists) {
        return lists
                .counts(List.of(TaskFilter.all(InboxList.MINE), TaskFilter.all(InboxList.CLAIMABLE)))
                .values()
                .stream()
                .mapToLong(TaskCount::n)
                .sum();
    }
}
