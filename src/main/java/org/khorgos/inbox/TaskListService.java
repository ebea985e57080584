package org.khorgos.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khorgos.identity.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of the signed-in user's inbox; everybody sees and counts only what is theirs to see. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class TaskListService {
    private final InboxQuery query;
    private final ChoiceQuery choices;
    private final CurrentUser current;

    TaskListService(InboxQuery query, ChoiceQuery choices, CurrentUser current) {
        this.query = query;
        this.choices = choices;
        this.current = current;
    }

    /** One page of a list. */
    public List<TaskRow> page(TaskFilter filter, TaskOrder order, int offset, int limit) {
        return query.page(current.get(), filter, order, offset, limit);
    }

    /** How many tasks each filter lets through, for all filters in one statement. */
    public Map<TaskFilter, TaskCount> counts(Collection<TaskFilter> filters) {
        return query.counts(current.get(), filters);
    }

    /** The parts of a grouped list in their order, each with all its tasks. */
    public List<TaskGroup> groups(TaskFilter filter, TaskGrouping grouping) {
        return query.groups(current.get(), filter, grouping);
    }

    /** The calls of the tasks in a list, by their codes. */
    public List<TaskCall> calls(InboxList list) {
        return choices.calls(current.get(), list);
    }

    /** The partner countries of the tasks in a list (ISO 3166-1 alpha-2), in no order. */
    public List<String> countries(InboxList list) {
        return choices.countries(current.get(), list);
    }

    /** Those of the calls to which the caller has, may take or has done a task; the others are as if there were none. */
    public List<TaskCall> known(Collection<UUID> calls) {
        return choices.known(current.get(), calls);
    }
}
